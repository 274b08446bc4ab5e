package io.lanjie.cli.withdraw;

import io.lanjie.cli.notices.NoticeBook;
import io.lanjie.cli.notices.NoticeTopics;
import io.lanjie.cli.notices.NoticeTrace;
import io.lanjie.cli.topic.LatestRecords;
import io.lanjie.cli.topic.RecordDecoder;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.cli.topic.UnreadableRecordException;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.EntryEvent;
import io.lanjie.domain.notice.EntryGoods;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.NoticeName;
import io.lanjie.domain.notice.NoticeWithdrawal;
import io.lanjie.domain.notice.Undoing;
import io.lanjie.domain.policy.Policy;
import io.lanjie.kafka.record.StandingMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.pipeline.decision.StandingForecast;
import io.lanjie.schema.ListingStanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Works out from the topics what withdrawing a notice will do. */
final class WithdrawalPlanner {

    /** Stands for the record that will be published. */
    private static final SourcePosition TO_COME = new SourcePosition("", 0, -1);

    private final NoticeTopics topics;
    private final String standings;
    private final RecordDecoder<ListingStanding> decoder;
    private final Function<Notice, EntryGoods> goods;
    private final Policy policy;

    /**
     * @param topics the topics of notices
     * @param standings the topic of standings
     * @param wire reads values
     * @param goods reads the goods that a notice names
     * @param policy what is done about grounds
     */
    WithdrawalPlanner(
            NoticeTopics topics, String standings, WireFormat wire, Function<Notice, EntryGoods> goods, Policy policy) {
        this.topics = topics;
        this.standings = standings;
        this.decoder = new RecordDecoder<>(wire, ListingStanding.class);
        this.goods = goods;
        this.policy = policy;
    }

    WithdrawalPlan plan(NoticeName typed, TopicReader reader, Instant now) {
        NoticeTrace trace = NoticeTrace.of(typed, topics, reader);
        Instant time = laterOf(now, trace);
        NoticeWithdrawal withdrawal = new NoticeWithdrawal(trace.name(), time, topics.horizon(), trace.withdrawn());
        List<Undoing> undoings = new ArrayList<>();
        trace.entries().forEach((entry, events) -> undoings.add(withdrawal.of(entry, events)));
        ListingEffects effects = effects(trace, undoings, time);
        new LatestRecords(reader).read(reader.ends(standings), record -> {
            try {
                effects.count(StandingMapping.toDomain(decoder.read(record)));
            } catch (UnreadableRecordException foreign) {
                // Only counts for the preview; what is published does not rest on it.
                return;
            }
        });
        return new WithdrawalPlan(trace.name(), undoings, effects, trace.unreadable());
    }

    private ListingEffects effects(NoticeTrace trace, List<Undoing> undoings, Instant now) {
        NoticeBook book = trace.book();
        book.advanceTo(now);
        Set<EntryId> undone = new HashSet<>();
        for (Undoing undoing : undoings) {
            for (Undoing.Step step : undoing.records()) {
                undone.add(undoing.entry());
                if (step instanceof Undoing.Step.Republish republish) {
                    book.take(republish.notice().from(TO_COME), now);
                } else {
                    book.withdraw(undoing.entry());
                }
            }
        }
        return new ListingEffects(trace.name(), undone, new StandingForecast(book.watch(goods), policy, now));
    }

    /** Records that others stamped ahead of this machine's clock have come all the same. */
    private static Instant laterOf(Instant now, NoticeTrace trace) {
        return trace.entries().values().stream()
                .flatMap(List::stream)
                .map(EntryEvent::at)
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
    }
}
