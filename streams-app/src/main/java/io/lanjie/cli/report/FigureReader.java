package io.lanjie.cli.report;

import io.lanjie.cli.notices.NoticeBook;
import io.lanjie.cli.notices.NoticeTopics;
import io.lanjie.cli.topic.LatestRecords;
import io.lanjie.cli.topic.RecordVisitor;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.Notice;
import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

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
    private final Figures figures = new Figures();
    private final NoticeHorizon horizon;
    private NoticeBook book;

    FigureReader(TopicReader reader, TopicNames names, WireFormat wire, NoticeHorizon horizon) {
        this.reader = reader;
        this.latest = new LatestRecords(reader);
        this.names = names;
        this.wire = wire;
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
        book.forEachInForce((notice, history) -> count(notice));
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
        List<StandingGround> held =
                standing.getGrounds().stream().filter(StandingGround::getHeld).toList();
        if (standing.getState() != StandingState.BLOCKED || held.isEmpty()) {
            return;
        }
        figures.add("listingsBlocked");
        figures.section(MARKETPLACES).add(standing.getMarketplace());
        GroundWords.brands(held, book).forEach(figures.section(BRANDS)::add);
        GroundWords.kinds(held).forEach(figures.section(GROUNDS)::add);
    }

    private void count(TakedownOrder order) {
        figures.section(ORDERS).add(order.getAction().name());
        if (order.getAction() == OrderAction.RELEASE) {
            figures.section(RELEASES).add(String.valueOf(order.getReleaseReason()));
        }
    }

    private void count(Refusal refusal) {
        figures.section(REFUSALS).add(refusal.getReasonCode());
    }

    private <T extends SpecificRecord> RecordVisitor each(Class<T> type, Consumer<T> counter) {
        return EachRecord.of(wire, type, (record, value) -> counter.accept(value), figures);
    }
}
