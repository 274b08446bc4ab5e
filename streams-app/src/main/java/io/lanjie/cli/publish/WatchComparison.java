package io.lanjie.cli.publish;

import io.lanjie.cli.notices.NoticeBook;
import io.lanjie.domain.Refusal;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryHistory.Taken;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.json.ChinaTime;
import io.lanjie.json.Row;
import io.lanjie.json.RowKind;
import io.lanjie.kafka.record.NoticeMapping;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.RecallNotice;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Publishes nothing, and tells what each row would do, by the rules of the watch: rows that come before it count. */
final class WatchComparison implements Destination {

    /** No record: what is compared is what the notice says. */
    private static final SourcePosition NOWHERE = new SourcePosition("dry-run", 0, 0);

    private final NoticeBook book;
    private final RowKind kind;
    private final Instant now;
    private final Consumer<String> details;
    private final Consumer<String> refusals;
    private final Map<Effect, Long> counts = new EnumMap<>(Effect.class);
    private long rows;

    /**
     * @param book what is in force
     * @param kind certificates or recalls
     * @param now the time of the watch
     * @param details takes a line for each row that the watch would take
     * @param refusals takes a line for each row that it would refuse
     */
    WatchComparison(NoticeBook book, RowKind kind, Instant now, Consumer<String> details, Consumer<String> refusals) {
        this.book = book;
        this.kind = kind;
        this.now = now;
        this.details = details;
        this.refusals = refusals;
        book.advanceTo(now);
    }

    @Override
    public boolean take(Position position, Row row) {
        rows++;
        if (row instanceof Row.Value value) {
            take(position, notice(value));
        } else {
            remove(position, row.key());
        }
        return true;
    }

    private Notice notice(Row.Value value) {
        return kind == RowKind.CERTIFICATES
                ? NoticeMapping.toDomain((CertificateStatus) value.record(), NOWHERE)
                : NoticeMapping.toDomain((RecallNotice) value.record(), NOWHERE);
    }

    private void take(Position position, Notice notice) {
        Notice before = book.inForce(notice.entry()).orElse(null);
        Taken taken = book.take(notice, now);
        String key = notice.entry().reference();
        if (taken instanceof Taken.Refused refused) {
            count(position, key, effect(refused.refusal()), refused.refusal().text());
        } else if (taken instanceof Taken.Unchanged) {
            count(position, key, Effect.UNCHANGED, told(notice));
        } else if (taken instanceof Taken.Waiting) {
            count(position, key, Effect.WAITING, told(notice));
        } else if (before == null) {
            count(position, key, Effect.NEW, told(notice));
        } else {
            count(position, key, Effect.MOVED, told(before) + " -> " + told(notice) + difference(before, notice));
        }
    }

    private void remove(Position position, String key) {
        EntryId entry = kind == RowKind.CERTIFICATES ? EntryId.certificate(key) : EntryId.recall(key);
        Notice before = book.inForce(entry).orElse(null);
        book.withdraw(entry);
        count(
                position,
                key,
                before == null ? Effect.NOTHING_THERE : Effect.WITHDRAWN,
                before == null ? "nothing is in force" : told(before));
    }

    private static Effect effect(Refusal refusal) {
        return switch (refusal.reason()) {
            case SUPERSEDED -> Effect.SUPERSEDED;
            case FINAL -> Effect.FINAL;
            default -> Effect.REFUSED;
        };
    }

    private static String told(Notice notice) {
        String state = notice instanceof CertificateNotice certificate
                ? certificate.state().name()
                : "recalled";
        return state + " from " + ChinaTime.format(notice.effectiveFrom()).substring(0, 10) + " by "
                + notice.publication().id();
    }

    private static String difference(Notice before, Notice after) {
        return told(before).equals(told(after)) ? " (other content)" : "";
    }

    private void count(Position position, String key, Effect effect, String text) {
        counts.merge(effect, 1L, Long::sum);
        (effect.isRefusal() ? refusals : details).accept(position + " " + key + " " + effect.label() + ": " + text);
    }

    /** How many rows would do what. */
    String summary() {
        String taken = Arrays.stream(Effect.values())
                .filter(effect -> !effect.isRefusal())
                .map(effect -> effect.label() + " " + count(effect))
                .collect(Collectors.joining(", "));
        return "against what is in force: %s; refused by the watch %d, %d of them because another is final"
                .formatted(taken, refused(), count(Effect.FINAL));
    }

    private long refused() {
        return Arrays.stream(Effect.values())
                .filter(Effect::isRefusal)
                .mapToLong(this::count)
                .sum();
    }

    private long count(Effect effect) {
        return counts.getOrDefault(effect, 0L);
    }

    @Override
    public Outcome finish() {
        return new Outcome(rows - refused(), refused(), List.of());
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
