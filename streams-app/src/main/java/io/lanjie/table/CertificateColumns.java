package io.lanjie.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lanjie.json.RecordField;
import io.lanjie.json.Result;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The columns of a certificate that mean something by its status: tables have a pair of columns for each, of which that
 * of the current status counts, and the others tell history.
 */
final class CertificateColumns {

    /** The status of which several dates may be given. */
    static final String VALID = "VALID";

    /** A reason in codes, in words or in both. */
    static final String REASON = "reason";

    /** The last day on which the certificate is valid; the status holds from the next. */
    static final String LAST_DAY = "lastDay";

    /** Who issued the certificate, and the notice where nobody else is named. */
    static final String ISSUING_BODY = "issuingBody";

    /** What a mapping may name besides the fields. */
    static final Set<String> WORDS = Set.of(REASON, LAST_DAY, ISSUING_BODY);

    private static final String EFFECTIVE_FROM = "effectiveFrom";
    private static final String EFFECTIVE_UNTIL = "effectiveUntil";

    private final ColumnMapping mapping;
    private final CellReader reader;
    private final List<Column> columns;

    CertificateColumns(ColumnMapping mapping, CellReader reader, List<Column> columns) {
        this.mapping = mapping;
        this.reader = reader;
        this.columns = columns;
    }

    /** Whether a column is read here, and not as the plain field that it names. */
    static boolean isOfStatus(Target target) {
        return target.status() != null
                || WORDS.contains(target.field())
                || target.field().equals(EFFECTIVE_FROM);
    }

    /** A date and the column in which it stands. */
    private record Dated(Column column, LocalDateTime time) {

        String shown() {
            return column.heading() + " " + DateText.json(time);
        }
    }

    /** Adds what the columns say to a row whose plain fields stand. */
    void complete(TableRow row, RowDraft draft) {
        issuer(row, draft);
        String status = draft.get("/status").asText();
        if (status.isEmpty()) {
            return;
        }
        for (Column column : columns) {
            Target target = column.target();
            if (status.equals(target.status()) && !WORDS.contains(target.field()) && !column.gives(EFFECTIVE_FROM)) {
                plain(column, row.cell(column.index()), draft);
            }
        }
        reasons(row, status, draft);
        Optional<LocalDateTime> from = effectiveFrom(row, status, draft);
        from.ifPresent(time -> history(row, status, time, draft));
    }

    private void plain(Column column, Cell cell, RowDraft draft) {
        if (!cell.isEmpty()) {
            RecordField field = mapping.fields().get(column.target().field());
            FieldCells.read(reader, field, column, cell, draft)
                    .ifPresent(value -> draft.put(field, value, column.heading()));
        }
    }

    private void issuer(TableRow row, RowDraft draft) {
        boolean wanting = !draft.get("/notice/id").isMissingNode()
                && draft.get("/notice/issuer").isMissingNode();
        if (!wanting) {
            return;
        }
        for (Column column : columns) {
            Cell cell = row.cell(column.index());
            if (column.gives(ISSUING_BODY) && !cell.isEmpty()) {
                text(column, cell, draft)
                        .ifPresent(body -> draft.put(
                                mapping.fields().get("notice.issuer"), TextNode.valueOf(body), column.heading()));
            }
        }
    }

    private void reasons(TableRow row, String status, RowDraft draft) {
        for (Column column : columns) {
            Cell cell = row.cell(column.index());
            if (column.gives(REASON) && isOf(column, status) && !cell.isEmpty()) {
                Result<ReasonCell> reason = reader.text(cell).then(text -> ReasonCell.of(text, status, mapping));
                FieldCells.faults(reason, column, draft);
                if (reason instanceof Result.Read<ReasonCell> read) {
                    reason(read.value(), column, draft);
                }
            }
        }
    }

    /** Adds to what other columns say of the reason. */
    private void reason(ReasonCell reason, Column column, RowDraft draft) {
        Set<String> codes = new LinkedHashSet<>();
        draft.get("/reasonCodes").forEach(code -> codes.add(code.asText()));
        codes.addAll(reason.codes());
        if (!codes.isEmpty()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            codes.forEach(list::add);
            draft.put(mapping.fields().get("reasonCodes"), list, column.heading());
        }
        if (!reason.words().isEmpty()) {
            JsonNode earlier = draft.get("/reasonText");
            String words = String.join("；", reason.words());
            draft.put(
                    mapping.fields().get("reasonText"),
                    TextNode.valueOf(earlier.isMissingNode() ? words : earlier.asText() + "；" + words),
                    column.heading());
        }
    }

    private Optional<LocalDateTime> effectiveFrom(TableRow row, String status, RowDraft draft) {
        List<Dated> dates = dates(row, column -> column.gives(EFFECTIVE_FROM) && isOf(column, status), draft);
        if (dates.isEmpty()) {
            dates = dates(row, column -> column.gives(LAST_DAY) && isOf(column, status), draft).stream()
                    .map(last -> new Dated(
                            last.column(), last.time().toLocalDate().plusDays(1).atStartOfDay()))
                    .toList();
        }
        if (dates.isEmpty()) {
            if (draft.isFaultless()) {
                draft.fault(
                        EFFECTIVE_FROM,
                        "missing, but required: from when is the certificate " + mapping.word("status", status) + "? ("
                                + datesFor(status) + ")");
            }
            return Optional.empty();
        }
        boolean differ = dates.stream().map(Dated::time).distinct().count() > 1;
        if (differ && !status.equals(VALID)) {
            draft.fault(
                    dates.get(0).column().heading(),
                    "which date counts? " + dates.stream().map(Dated::shown).collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        Dated chosen = dates.stream().max(Comparator.comparing(Dated::time)).orElseThrow();
        draft.put(
                mapping.fields().get(EFFECTIVE_FROM),
                TextNode.valueOf(DateText.json(chosen.time())),
                chosen.column().heading());
        until(chosen, draft);
        return Optional.of(chosen.time());
    }

    /** The columns that may say it, those of this table before all others. */
    private String datesFor(String status) {
        String here = columns.stream()
                .filter(column -> (column.gives(EFFECTIVE_FROM) || column.gives(LAST_DAY)) && isOf(column, status))
                .map(Column::heading)
                .collect(Collectors.joining(", "));
        return here.isEmpty() ? mapping.columnsFor(EFFECTIVE_FROM, status) : here;
    }

    private static void until(Dated from, RowDraft draft) {
        String until = draft.get("/" + EFFECTIVE_UNTIL).asText();
        if (!until.isEmpty() && until.compareTo(from.time().toLocalDate().toString()) < 0) {
            draft.fault(from.column().heading(), DateText.json(from.time()) + " lies behind the end, " + until);
        }
    }

    /** Dates of other statuses are history, unless they are later than the status that the row names. */
    private void history(TableRow row, String status, LocalDateTime from, RowDraft draft) {
        List<Dated> later =
                dates(row, column -> column.gives(EFFECTIVE_FROM) && isOfOther(column, status), null).stream()
                        .filter(other -> other.time().isAfter(from))
                        .toList();
        for (Dated other : later) {
            String word = mapping.word("status", status);
            if (status.equals(VALID)) {
                draft.fault(
                        other.column().heading(),
                        DateText.json(other.time()) + " is later than all dates by which the certificate is " + word
                                + "; since when is it again? A " + mapping.word("status", status)
                                + " after it needs the date in " + mapping.datesOfReturn());
            } else {
                draft.remark(
                        other.column().heading(),
                        DateText.json(other.time()) + " is later than " + DateText.json(from) + ", from when it is "
                                + word + ", and is passed over");
            }
        }
    }

    /** A date of expiry lies ahead of most statuses, and one of being valid says nothing against them. */
    private static boolean isOfOther(Column column, String status) {
        String of = column.target().status();
        return of != null && !of.equals(status) && !of.equals("EXPIRED") && !of.equals(VALID);
    }

    private static boolean isOf(Column column, String status) {
        return column.target().status() == null || column.target().status().equals(status);
    }

    private List<Dated> dates(TableRow row, Predicate<Column> wanted, RowDraft draft) {
        List<Dated> dates = new ArrayList<>();
        for (Column column : columns) {
            Cell cell = row.cell(column.index());
            if (!cell.isEmpty() && wanted.test(column)) {
                Optional<LocalDateTime> time = DateText.of(cell);
                time.ifPresent(found -> dates.add(new Dated(column, found)));
                if (time.isEmpty() && draft != null) {
                    draft.fault(column.heading(), CellText.quoted(cell.shown()) + " is not " + DateText.FORMS);
                }
            }
        }
        return dates;
    }

    private Optional<String> text(Column column, Cell cell, RowDraft draft) {
        Result<String> text = reader.text(cell);
        if (text instanceof Result.Read<String> read) {
            return Optional.of(read.value());
        }
        FieldCells.faults(text, column, draft);
        return Optional.empty();
    }
}
