package io.lanjie.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.cli.notices.FateWords;
import io.lanjie.cli.notices.NoticeTopics;
import io.lanjie.cli.notices.NoticeTrace;
import io.lanjie.cli.topic.LatestRecords;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.domain.notice.EntryCourse;
import io.lanjie.domain.notice.EntryEvent;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.NoticeFate;
import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.domain.notice.NoticeName;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.domain.standing.Standing;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.record.StandingMapping;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.Ground;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.NoticeReference;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.SourcePosition;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Counts what stands in the topics about one notice. */
final class NoticeFigureReader {

    static final String ENTRIES = "entriesByState";
    static final String SENT = "orders";
    static final String ANSWERS = "answers";
    static final String LIFTED = "liftedByReason";

    private static final String BLOCKED = "listingsBlocked";
    private static final String UNDER_REVIEW = "underReview";

    private final ObjectMapper json = new ObjectMapper();
    private final TopicReader reader;
    private final LatestRecords latest;
    private final TopicNames names;
    private final WireFormat wire;
    private final NoticeHorizon horizon;
    private final Instant now;
    private final Figures figures = new Figures();
    private final SentOrders sent = new SentOrders();
    private final OrderPace pace = new OrderPace();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<io.lanjie.domain.SourcePosition, Instant> begun = new HashMap<>();
    private NoticeTrace trace;

    NoticeFigureReader(TopicReader reader, TopicNames names, WireFormat wire, NoticeHorizon horizon, Instant now) {
        this.reader = reader;
        this.latest = new LatestRecords(reader);
        this.names = names;
        this.wire = wire;
        this.horizon = horizon;
        this.now = now;
    }

    /** The topics that are read. */
    static List<String> topics(TopicNames names) {
        return List.of(
                names.certificateStatus(),
                names.recallNotices(),
                names.standings(),
                names.orders(),
                names.acknowledgements(),
                names.refusals());
    }

    NoticeFigures read(NoticeName typed) {
        trace = NoticeTrace.of(typed, new NoticeTopics(names, wire, horizon), reader);
        trace.book().advanceTo(now);
        figures.begin(BLOCKED);
        figures.begin(UNDER_REVIEW);
        List.of(ENTRIES, FigureReader.MARKETPLACES, FigureReader.BRANDS, FigureReader.GROUNDS, SENT, ANSWERS, LIFTED)
                .forEach(figures::section);
        figures.section(FigureReader.REFUSALS);
        Map<EntryId, NoticeFate> fates = new TreeMap<>();
        trace.entries().forEach((entry, events) -> fates.put(entry, fate(events)));
        trace.malformed().keySet().stream()
                .filter(entry -> !fates.containsKey(entry))
                .forEach(entry -> figures.section(ENTRIES).add("refused"));
        latest.read(
                reader.ends(names.standings()),
                EachRecord.of(wire, ListingStanding.class, (record, standing) -> count(standing), figures));
        reader.read(reader.ends(names.orders()), EachRecord.of(wire, TakedownOrder.class, this::count, figures));
        reader.read(
                reader.ends(names.acknowledgements()),
                EachRecord.of(
                        wire, Acknowledgement.class, (record, answer) -> sent.answer(key(record), answer), figures));
        sent.count(figures.section(ANSWERS), now);
        reader.read(
                reader.ends(names.refusals()),
                EachRecord.of(wire, Refusal.class, (record, refusal) -> count(refusal), figures));
        return new NoticeFigures(trace.name(), fates, trace.malformed(), figures, pace, refusals);
    }

    private NoticeFate fate(List<EntryEvent> events) {
        for (EntryEvent event : events) {
            if (event instanceof EntryEvent.Arrived arrived && event.isNotice(trace.name())) {
                Instant effective = arrived.notice().effectiveFrom();
                begun.put(event.source(), effective.isAfter(event.at()) ? effective : event.at());
            }
        }
        NoticeFate fate = NoticeFate.of(EntryCourse.of(events, now, horizon), trace.name());
        figures.section(ENTRIES).add(FateWords.category(fate));
        return fate;
    }

    private void count(ListingStanding record) {
        List<StandingGround> grounds = record.getGrounds().stream()
                .filter(ground -> isIt(ground.getNotice()))
                .toList();
        if (grounds.isEmpty()) {
            return;
        }
        Standing standing = StandingMapping.toDomain(record);
        boolean asksReviewer = standing.reviewReasons().stream()
                .map(reason -> reason.ground())
                .anyMatch(ground -> grounds.stream().anyMatch(held -> isSame(held, ground)));
        if (asksReviewer) {
            figures.add(UNDER_REVIEW);
        }
        List<StandingGround> held =
                grounds.stream().filter(StandingGround::getHeld).toList();
        if (record.getState() == StandingState.BLOCKED && !held.isEmpty()) {
            figures.add(BLOCKED);
            figures.section(FigureReader.MARKETPLACES).add(record.getMarketplace());
            GroundWords.brands(held, trace.book()).forEach(figures.section(FigureReader.BRANDS)::add);
            GroundWords.kinds(held).forEach(figures.section(FigureReader.GROUNDS)::add);
        }
    }

    private void count(ConsumerRecord<byte[], byte[]> record, TakedownOrder order) {
        String key = key(record);
        List<Ground> holding = order.getGrounds().stream()
                .filter(ground -> isIt(ground.getNotice()))
                .toList();
        List<Ground> lifted = order.getLifted().stream()
                .filter(ground -> isIt(ground.getNotice()))
                .toList();
        if (holding.isEmpty() && lifted.isEmpty()) {
            sent.overtake(key, order);
            return;
        }
        Instant at = Instant.ofEpochMilli(record.timestamp());
        pace.sent(at);
        figures.section(SENT).add(order.getAction() + " " + order.getListing().getMarketplace());
        lifted.forEach(ground -> figures.section(LIFTED).add(order.getAction() + " " + ground.getReleaseReason()));
        boolean first = sent.add(key, order);
        if (first) {
            holding.stream()
                    .map(ground -> begun.get(position(ground.getSource())))
                    .filter(begin -> begin != null)
                    .findFirst()
                    .ifPresent(begin -> pace.took(Duration.between(begin, at)));
        }
    }

    private void count(Refusal refusal) {
        if (isOfIt(refusal.getRecord())) {
            figures.section(FigureReader.REFUSALS).add(refusal.getReasonCode());
            refusals.add(refusal);
        }
    }

    /** Whether a refused record, in its JSON form, is of the notice; one that was cut no longer tells. */
    private boolean isOfIt(String record) {
        if (record == null || !record.contains(trace.name().id())) {
            return false;
        }
        try {
            JsonNode notice = json.readTree(record).path("notice");
            String issuer = notice.path("issuer").asText(trace.name().issuer());
            return trace.name().isOf(notice.path("id").asText(), issuer);
        } catch (JsonProcessingException cut) {
            return false;
        }
    }

    private boolean isIt(NoticeReference notice) {
        return notice != null && trace.name().isOf(notice.getId(), notice.getIssuer());
    }

    private static boolean isSame(StandingGround ground, GroundId id) {
        return ground.getKind().name().equals(id.kind().name())
                && ground.getReference().equals(id.reference());
    }

    private static io.lanjie.domain.SourcePosition position(SourcePosition source) {
        return source == null
                ? null
                : new io.lanjie.domain.SourcePosition(source.getTopic(), source.getPartition(), source.getOffset());
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }
}
