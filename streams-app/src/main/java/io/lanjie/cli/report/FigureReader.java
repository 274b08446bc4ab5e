package io.lanjie.cli.report;

import io.lanjie.cli.notices.NoticeBook;
import io.lanjie.cli.notices.NoticeTopics;
import io.lanjie.cli.topic.LatestRecords;
import io.lanjie.cli.topic.RecordDecoder;
import io.lanjie.cli.topic.RecordVisitor;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.cli.topic.UnreadableRecordException;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.Ground;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Counts what stands in the topics. */
final class FigureReader {

    static final String CERTIFICATES = "certificatesByStatus";
    static final String MARKETPLACES = "blockedByMarketplace";
    static final String BRANDS = "blockedByBrand";
    static final String GROUNDS = "blockedByGround";
    static final String ORDERS = "ordersByAction";
    static final String RELEASES = "releasesByReason";
    static final String REFUSALS = "refusalsByReason";

    private final TopicReader reader;
    private final LatestRecords latest;
    private final TopicNames names;
    private final WireFormat wire;
    private final NoticeFilter filter;
    private final Figures figures = new Figures();
    private final NoticeHorizon horizon;
    private NoticeBook book;

    FigureReader(TopicReader reader, TopicNames names, WireFormat wire, NoticeFilter filter, NoticeHorizon horizon) {
        this.reader = reader;
        this.latest = new LatestRecords(reader);
        this.names = names;
        this.wire = wire;
        this.filter = filter;
        this.horizon = horizon;
        this.book = new NoticeBook(horizon);
    }

    /** The topics that are read. */
    static List<String> topics(TopicNames names) {
        return List.of(
                names.certificateStatus(),
                names.recallNotices(),
                names.standings(),
                names.orders(),
                names.reviews(),
                names.refusals(),
                names.deadLetters());
    }

    Figures read(Instant now) {
        Stream.of(CERTIFICATES, MARKETPLACES, BRANDS, GROUNDS, ORDERS, RELEASES, REFUSALS)
                .forEach(figures::section);
        Stream.of("recallsInForce", "noticesWaiting", "listingsBlocked", "reviewsOpen", "deadLetters")
                .forEach(figures::begin);
        readNotices(now);
        latest.read(reader.ends(names.standings()), each(ListingStanding.class, this::count));
        reader.read(reader.ends(names.orders()), each(TakedownOrder.class, this::count));
        reader.read(reader.ends(names.refusals()), each(Refusal.class, this::count));
        latest.read(reader.ends(names.reviews()), record -> figures.add("reviewsOpen"));
        reader.read(reader.ends(names.deadLetters()), record -> figures.add("deadLetters"));
        return figures;
    }

    private void readNotices(Instant now) {
        book = new NoticeTopics(names, wire, horizon).read(reader);
        book.advanceTo(now);
        book.forEachInForce((notice, history) -> {
            if (filter.accepts(notice.publication().id())) {
                count(notice);
            }
        });
        for (int waiting = 0; waiting < book.waiting(); waiting++) {
            figures.add("noticesWaiting");
        }
    }

    private void count(Notice notice) {
        if (notice instanceof CertificateNotice certificate) {
            figures.section(CERTIFICATES).add(certificate.state().name());
        } else {
            figures.add("recallsInForce");
        }
    }

    private void count(ListingStanding standing) {
        List<StandingGround> held = standing.getGrounds().stream()
                .filter(ground -> ground.getHeld() && filter.accepts(ground.getNotice()))
                .toList();
        if (standing.getState() != StandingState.BLOCKED || held.isEmpty()) {
            return;
        }
        figures.add("listingsBlocked");
        figures.section(MARKETPLACES).add(standing.getMarketplace());
        Set<String> brands = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (StandingGround ground : held) {
            brands.addAll(brands(ground));
            kinds.add(ground.getKind() + (ground.getStatus() == null ? "" : " " + ground.getStatus()));
        }
        brands.forEach(figures.section(BRANDS)::add);
        kinds.forEach(figures.section(GROUNDS)::add);
    }

    private List<String> brands(StandingGround ground) {
        Optional<Notice> notice = switch (ground.getKind()) {
            case CERTIFICATE, COMPONENT -> book.inForce(EntryId.certificate(ground.getReference()));
            case RECALL -> book.inForce(EntryId.recall(ground.getReference()));
            case MARK_SALE, UNKNOWN -> Optional.empty();
        };
        List<String> brands = notice.map(FigureReader::brands).orElse(List.of());
        return brands.isEmpty() ? List.of("(no brand named)") : brands;
    }

    private static List<String> brands(Notice notice) {
        return notice instanceof CertificateNotice certificate
                ? certificate.details().brands()
                : ((RecallNotice) notice).brands();
    }

    private void count(TakedownOrder order) {
        boolean concerned = Stream.concat(order.getGrounds().stream(), order.getLifted().stream())
                .map(Ground::getNotice)
                .anyMatch(filter::accepts);
        if (!concerned && filter.isOn()) {
            return;
        }
        figures.section(ORDERS).add(order.getAction().name());
        if (order.getAction() == OrderAction.RELEASE) {
            figures.section(RELEASES).add(String.valueOf(order.getReleaseReason()));
        }
    }

    private void count(Refusal refusal) {
        if (filter.acceptsRecord(refusal.getRecord())) {
            figures.section(REFUSALS).add(refusal.getReasonCode());
        }
    }

    private <T extends SpecificRecord> RecordVisitor each(Class<T> type, Consumer<T> counter) {
        RecordDecoder<T> decoder = new RecordDecoder<>(wire, type);
        return record -> count(record, decoder, counter);
    }

    private <T extends SpecificRecord> void count(
            ConsumerRecord<byte[], byte[]> record, RecordDecoder<T> decoder, Consumer<T> counter) {
        if (record.value() == null) {
            return;
        }
        try {
            counter.accept(decoder.read(record));
        } catch (UnreadableRecordException foreign) {
            figures.add("unreadable");
        }
    }
}
