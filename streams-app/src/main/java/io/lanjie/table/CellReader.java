package io.lanjie.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lanjie.json.Fault;
import io.lanjie.json.RecordField;
import io.lanjie.json.Result;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes JSON of cells. Nothing is guessed: a number or date where text belongs may have lost digits on its way through
 * a spreadsheet, and is taken only where it cannot have.
 */
final class CellReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectReader JSON = JsonMapper.builder().build().reader();

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是", "√", "有");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "否", "×", "无");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("[;；\n]");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]\\.[0-9]+E\\+?[0-9]{2}");
    private static final Pattern WHOLE = Pattern.compile("-?(?:[0-9]{1,19}|[0-9]{1,3}(?:,[0-9]{3}){1,5})");

    /** Spreadsheets keep this many digits of a number and put zeros in place of the others. */
    private static final int DIGITS_KEPT = 15;

    private final ColumnMapping mapping;

    CellReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /** The value of a cell that is not empty, or what is wrong with it; faults bear no path. */
    Result<JsonNode> read(Cell cell, RecordField field) {
        if (cell instanceof Cell.Broken broken) {
            return fault("holds the error " + broken.shown() + " of a formula");
        }
        return switch (field.type()) {
            case TEXT -> text(cell).then(text -> read(TextNode.valueOf(text)));
            case TEXTS -> text(cell).then(this::texts);
            case NUMBER -> number(cell);
            case TRUTH -> truth(cell);
            case DATE ->
                moment(cell)
                        .then(moment ->
                                read(TextNode.valueOf(moment.toLocalDate().toString())));
            case TIME -> moment(cell).then(moment -> read(TextNode.valueOf(DateText.json(moment))));
            case SYMBOL -> symbol(cell, field);
            case RECORDS -> text(cell).then(text -> json(text, "a list in JSON"));
        };
    }

    /** Whether a value of a list means all models of the certificate. */
    boolean isAllModels(String text) {
        return mapping.isAllModels(text);
    }

    /** The text of a cell. */
    Result<String> text(Cell cell) {
        if (cell instanceof Cell.Moment) {
            return fault("is a date, " + CellText.quoted(cell.shown())
                    + ", where a text belongs: the spreadsheet made one of it; format the column as text and write it"
                    + " again");
        }
        if (cell instanceof Cell.Amount amount) {
            return number(amount.number());
        }
        if (SCIENTIFIC.matcher(cell.shown()).matches()) {
            return fault(CellText.quoted(cell.shown()) + " is a number of which a spreadsheet left a few digits only;"
                    + " format the column as text and write it again");
        }
        return new Result.Read<>(cell.shown());
    }

    private static Result<String> number(BigDecimal number) {
        boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        String shown = CellText.quoted(new Cell.Amount(number).shown());
        if (!whole) {
            return fault(shown + " is stored as a number where a text belongs; format the column as text and write it"
                    + " again");
        }
        if (number.precision() - (long) number.scale() > DIGITS_KEPT) {
            return fault(shown + " is stored as a number, of which a spreadsheet keeps " + DIGITS_KEPT
                    + " digits only, so that the last ones may be wrong; format the column as text and write it"
                    + " again");
        }
        return new Result.Read<>(number.toBigInteger().toString());
    }

    private Result<JsonNode> texts(String text) {
        if (text.startsWith("[\"") && text.endsWith("]")) {
            return json(text, "values separated by ; or a list in JSON");
        }
        ArrayNode texts = NODES.arrayNode();
        for (String part : split(text)) {
            if (!mapping.isNothing(part)) {
                texts.add(part);
            }
        }
        return new Result.Read<>(texts);
    }

    /** The values of a cell that holds several. */
    static List<String> split(String text) {
        return BETWEEN_VALUES
                .splitAsStream(text)
                .map(CellText::clean)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Result<JsonNode> json(String text, String expected) {
        try {
            JsonNode json = JSON.readTree(text);
            return json instanceof ArrayNode ? new Result.Read<>(json) : fault("expected " + expected);
        } catch (JsonProcessingException malformed) {
            return fault("expected " + expected + ": " + malformed.getOriginalMessage());
        }
    }

    private static Result<JsonNode> number(Cell cell) {
        String text = normal(cell);
        boolean stored = cell instanceof Cell.Amount || cell instanceof Cell.Text;
        if (stored && WHOLE.matcher(text).matches()) {
            BigInteger number = new BigInteger(text.replace(",", ""));
            if (number.bitLength() < Long.SIZE) {
                return read(LongNode.valueOf(number.longValue()));
            }
        }
        return fault(CellText.quoted(cell.shown()) + " is no whole number of at most 64 bits");
    }

    private static Result<JsonNode> truth(Cell cell) {
        if (cell instanceof Cell.Truth truth) {
            return read(BooleanNode.valueOf(truth.value()));
        }
        String word = normal(cell).toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return read(BooleanNode.valueOf(YES.contains(word)));
        }
        return fault(CellText.quoted(cell.shown()) + " is none of 是, 否, true, false");
    }

    private static Result<LocalDateTime> moment(Cell cell) {
        Optional<LocalDateTime> moment = DateText.of(cell);
        return moment.isPresent()
                ? new Result.Read<>(moment.get())
                : fault(CellText.quoted(cell.shown()) + " is not " + DateText.FORMS);
    }

    private Result<JsonNode> symbol(Cell cell, RecordField field) {
        Optional<String> value = mapping.value(field.path(), cell.shown());
        return value.isPresent()
                ? read(TextNode.valueOf(value.get()))
                : fault(CellText.quoted(cell.shown()) + " is none of " + mapping.words(field));
    }

    private static String normal(Cell cell) {
        return Normalizer.normalize(cell.shown(), Normalizer.Form.NFKC).strip();
    }

    private static Result<JsonNode> read(JsonNode node) {
        return new Result.Read<>(node);
    }

    private static <T> Result<T> fault(String message) {
        return new Result.Faulty<>(List.of(new Fault("", message)));
    }
}
