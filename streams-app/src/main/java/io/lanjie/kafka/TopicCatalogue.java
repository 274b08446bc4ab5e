package io.lanjie.kafka;

import io.lanjie.kafka.CleanUp.Compacted;
import io.lanjie.kafka.CleanUp.Deleted;
import io.lanjie.kafka.ValueForm.Inner;
import io.lanjie.kafka.ValueForm.Plain;
import io.lanjie.kafka.ValueForm.Registered;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.RecallNotice;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewDecision;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.TakedownOrder;
import io.lanjie.schema.internal.WatchRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;

/**
 * Every topic the application reads or writes, declared once: whoever creates, checks, reads, writes or documents a
 * topic takes it from here.
 */
public final class TopicCatalogue {

    private static final Duration THREE_YEARS = Duration.ofDays(3 * 365 + 1);
    private static final Duration NULLS_OF_NOTICES = Duration.ofDays(90);
    private static final Duration NULLS = Duration.ofDays(14);
    private static final CleanUp LATEST = new Compacted(Duration.ZERO, NULLS);
    private static final CleanUp PROOF = new Deleted(THREE_YEARS);
    // Notices are ordered by their dates, not by their offsets: compaction must not decide which one is in force.
    private static final CleanUp HISTORY = new Compacted(THREE_YEARS, NULLS_OF_NOTICES);

    private final TopicNames names;
    private final int listingPartitions;
    private final List<String> marketplaces;

    /**
     * Declares the topics.
     *
     * @param names their names
     * @param listingPartitions partitions of the listings, and of whatever goes with them; at least 1
     * @param marketplaces each gets a topic of its own for its orders
     */
    public TopicCatalogue(TopicNames names, int listingPartitions, Collection<String> marketplaces) {
        if (listingPartitions < 1) {
            throw new IllegalArgumentException("There must be at least 1 listing partition, not " + listingPartitions);
        }
        this.names = Objects.requireNonNull(names, "names");
        this.listingPartitions = listingPartitions;
        this.marketplaces = List.copyOf(new TreeSet<>(marketplaces));
    }

    /** Returns the names the topics are declared under. */
    public TopicNames names() {
        return names;
    }

    /** Returns the number of listing partitions. */
    public int listingPartitions() {
        return listingPartitions;
    }

    /** Returns the number of partitions a topic of this catalogue is created with. */
    public int partitions(TopicDeclaration topic) {
        return topic.partitions().partitions(listingPartitions);
    }

    /** Returns every topic, in the order of the data: what comes in, what goes out, what stays inside. */
    public List<TopicDeclaration> all() {
        List<TopicDeclaration> all = new ArrayList<>(List.of(
                certificateStatus(), recallNotices(), listings(), acknowledgements(), reviewDecisions(), orders()));
        marketplaces.forEach(marketplace -> all.add(orders(marketplace)));
        all.addAll(List.of(standings(), reviews(), refusals(), deadLetters(), watch(), clock()));
        return List.copyOf(all);
    }

    /** Returns the regulator's certificate notices. */
    public TopicDeclaration certificateStatus() {
        return new TopicDeclaration(
                names.certificateStatus(),
                KeyForm.CERTIFICATE_NUMBER,
                new Registered(CertificateStatus.class),
                "it leaves the watch",
                TopicWriter.REGULATOR,
                HISTORY,
                PartitionRule.GATHERED);
    }

    /** Returns the regulator's recalls. */
    public TopicDeclaration recallNotices() {
        return new TopicDeclaration(
                names.recallNotices(),
                KeyForm.RECALL,
                new Registered(RecallNotice.class),
                "recall closed",
                TopicWriter.REGULATOR,
                HISTORY,
                PartitionRule.GATHERED);
    }

    /** Returns the marketplaces' listings. */
    public TopicDeclaration listings() {
        return new TopicDeclaration(
                names.listings(),
                KeyForm.LISTING,
                new Registered(Listing.class),
                "deleted for good",
                TopicWriter.MARKETPLACE,
                LATEST,
                PartitionRule.LISTINGS);
    }

    /** Returns the marketplaces' answers. */
    public TopicDeclaration acknowledgements() {
        return ofListings(names.acknowledgements(), Acknowledgement.class, "", TopicWriter.MARKETPLACE, PROOF);
    }

    /** Returns the reviewers' decisions. */
    public TopicDeclaration reviewDecisions() {
        return ofListings(names.reviewDecisions(), ReviewDecision.class, "", TopicWriter.REVIEWER, PROOF);
    }

    /** Returns the record of every order. */
    public TopicDeclaration orders() {
        return ofListings(names.orders(), TakedownOrder.class, "", TopicWriter.LANJIE, PROOF);
    }

    /** Returns the orders of one marketplace. */
    public TopicDeclaration orders(String marketplace) {
        CleanUp month = new Compacted(Duration.ofDays(30), NULLS);
        return ofListings(names.orders(marketplace), TakedownOrder.class, "", TopicWriter.LANJIE, month);
    }

    /** Returns what holds now for each listing. */
    public TopicDeclaration standings() {
        return ofListings(names.standings(), ListingStanding.class, "", TopicWriter.LANJIE, LATEST);
    }

    /** Returns what a person must look at. */
    public TopicDeclaration reviews() {
        return ofListings(names.reviews(), ReviewItem.class, "nothing left to review", TopicWriter.LANJIE, LATEST);
    }

    /** Returns what was understood and rejected. */
    public TopicDeclaration refusals() {
        return new TopicDeclaration(
                names.refusals(),
                KeyForm.REFUSED_RECORD,
                new Registered(Refusal.class),
                "",
                TopicWriter.LANJIE,
                PROOF,
                PartitionRule.ANY);
    }

    /** Returns what could not be read or processed. */
    public TopicDeclaration deadLetters() {
        return new TopicDeclaration(
                names.deadLetters(),
                KeyForm.AS_IT_CAME,
                new Plain(),
                "as it came",
                TopicWriter.LANJIE,
                PROOF,
                PartitionRule.ANY);
    }

    /** Returns the watch, the same in every partition; compacted, so that a task that starts empty reads all of it. */
    public TopicDeclaration watch() {
        return new TopicDeclaration(
                names.watch(),
                KeyForm.WATCH_ENTRY,
                new Inner(WatchRecord.class),
                "",
                TopicWriter.LANJIE,
                new Compacted(Duration.ofDays(7), NULLS),
                PartitionRule.LISTINGS);
    }

    /** Returns the topic a starting application writes one empty record to, to learn the broker's time. */
    public TopicDeclaration clock() {
        return new TopicDeclaration(
                names.clock(),
                KeyForm.NONE,
                new Plain(),
                "every value is null",
                TopicWriter.LANJIE,
                new Deleted(Duration.ofDays(1)),
                PartitionRule.ONE);
    }

    private static TopicDeclaration ofListings(
            String name,
            Class<? extends SpecificRecord> value,
            String nullMeaning,
            TopicWriter writer,
            CleanUp cleanUp) {
        return new TopicDeclaration(
                name, KeyForm.LISTING, new Registered(value), nullMeaning, writer, cleanUp, PartitionRule.ANY);
    }
}
