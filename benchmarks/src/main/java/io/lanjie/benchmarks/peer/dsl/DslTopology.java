package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedGround;
import io.lanjie.benchmarks.peer.dsl.record.CarriedNumber;
import io.lanjie.benchmarks.peer.dsl.record.CertificateInForce;
import io.lanjie.benchmarks.peer.dsl.record.ListingGrounds;
import io.lanjie.benchmarks.peer.dsl.record.SeenListing;
import io.lanjie.domain.policy.Policy;
import io.lanjie.kafka.TopicNames;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.TakedownOrder;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.TableJoined;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The topology: listings exploded into a row for each number, rows joined with certificates by foreign key, the result
 * grouped by listing again and compared with the last decision.
 *
 * <p>Record caches: on for what was seen of listings, which is read for every version, and for the grounds of a listing,
 * where they merge grounds that arrive together. Off for the rows and the joined rows, of which hardly one is written
 * twice between two commits, and for what is written only when an order goes out. Under exactly-once a cache delays
 * nothing: the next step reads committed records only.
 *
 * <p>A listing with two numbers that are struck may get a TAKE_DOWN and an AMEND where lanjie sends one order: its rows
 * go two ways and may come back in two commits.
 */
final class DslTopology {

    private static final Serde<String> TEXT = Serdes.String();

    private final DslSettings settings;
    private final TopicNames topics = TopicNames.live();
    private final RegistrySerdes registry;
    private final NumberClaims claims;
    private final DecisionRule rule;

    /**
     * @param settings where and how it runs
     * @param matcher finds what listings carry
     * @param policy gives times and legal basis of orders
     */
    DslTopology(DslSettings settings, ListingMatcher matcher, Policy policy) {
        CompactAvro.trustRecords();
        this.settings = settings;
        registry = new RegistrySerdes(settings.registryUrl());
        claims = new NumberClaims(matcher);
        rule = new DecisionRule(new OrderRecords(policy), policy.version(), matcher.rulesVersion());
    }

    /** Builds it with Kafka Streams' settings. */
    Topology build(Properties streams) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(streams)));
        addStores(builder);
        KStream<String, Listing> listings = listings(builder);
        KTable<String, ListingGrounds> grounds = grounds(rows(listings), certificates(builder));
        KStream<String, ListingChange> ends = listings.filter(
                        (key, listing) -> listing == null, Named.as("ended-listing"))
                .mapValues(nothing -> new ListingChange.Ended(), Named.as("listing-end"));
        KStream<String, Outcome> outcomes = grounds.toStream(Named.as("grounds-changes"))
                .mapValues(ListingChange.Grounds::of, Named.as("grounds-change"))
                .merge(ends, Named.as("listing-changes"))
                .processValues(() -> new Decision(rule), Named.as("decide"), Decision.STANDINGS, Decision.ENDS);
        send(outcomes);
        return builder.build(streams);
    }

    private void addStores(StreamsBuilder builder) {
        builder.addStateStore(store(ListingExplosion.SEEN, SeenListing.class).withCachingEnabled());
        builder.addStateStore(store(NoticeOrder.IN_FORCE, CertificateInForce.class));
        builder.addStateStore(store(Decision.STANDINGS, ListingStanding.class));
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(Decision.ENDS), TEXT, Serdes.Long()));
    }

    private static <T extends SpecificRecordBase> StoreBuilder<KeyValueStore<String, T>> store(
            String name, Class<T> type) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), TEXT, CompactAvro.serde(type));
    }

    private KStream<String, Listing> listings(StreamsBuilder builder) {
        Set<String> marketplaces = Set.copyOf(settings.marketplaces());
        return builder.stream(
                        topics.listings(),
                        Consumed.with(TEXT, registry.serde(Listing.class)).withName("listings"))
                .filter(
                        (key, listing) -> marketplaces.contains(key.substring(0, Math.max(0, key.indexOf(':')))),
                        Named.as("known-marketplaces"));
    }

    private KTable<String, CarriedNumber> rows(KStream<String, Listing> listings) {
        return listings.process(() -> new ListingExplosion(claims), Named.as("explode-listings"), ListingExplosion.SEEN)
                .repartition(Repartitioned.<String, CarriedNumber>as("carried-numbers")
                        .withKeySerde(TEXT)
                        .withValueSerde(CompactAvro.serde(CarriedNumber.class))
                        .withNumberOfPartitions(settings.partitions()))
                .toTable(
                        Named.as("carried-numbers-table"),
                        DslTopology.<CarriedNumber>stored("carried-numbers-by-row", CarriedNumber.class)
                                .withCachingDisabled());
    }

    /** The topic of notices has one partition; the join has as many as its right side, so it is given more. */
    private KTable<String, CertificateInForce> certificates(StreamsBuilder builder) {
        return builder.stream(
                        topics.certificateStatus(),
                        Consumed.with(TEXT, registry.serde(CertificateStatus.class))
                                .withName("notices"))
                .processValues(NoticeReading::new, Named.as("read-notices"))
                .repartition(Repartitioned.<String, CertificateInForce>as("notices-by-number")
                        .withKeySerde(TEXT)
                        .withValueSerde(CompactAvro.serde(CertificateInForce.class))
                        .withNumberOfPartitions(settings.partitions()))
                .processValues(NoticeOrder::new, Named.as("order-notices"), NoticeOrder.IN_FORCE)
                .toTable(
                        Named.as("certificates-table"),
                        DslTopology.<CertificateInForce>stored("certificates", CertificateInForce.class)
                                .withCachingDisabled());
    }

    private static KTable<String, ListingGrounds> grounds(
            KTable<String, CarriedNumber> rows, KTable<String, CertificateInForce> certificates) {
        BiFunction<String, CarriedNumber, String> number = (row, carried) -> RowKey.number(row);
        return rows.join(
                        certificates,
                        number,
                        CarriedGround::new,
                        TableJoined.as("number-in-certificates"),
                        DslTopology.<CarriedGround>stored("carried-grounds", CarriedGround.class)
                                .withCachingDisabled())
                .groupBy(
                        (row, ground) -> KeyValue.pair(RowKey.listing(row), ground),
                        Grouped.with("grounds-by-listing", TEXT, CompactAvro.serde(CarriedGround.class)))
                .aggregate(
                        GroundsByListing::none,
                        (listing, ground, all) -> GroundsByListing.with(ground, all),
                        (listing, ground, all) -> GroundsByListing.without(ground, all),
                        Named.as("gather-grounds"),
                        DslTopology.<ListingGrounds>stored("listing-grounds", ListingGrounds.class)
                                .withCachingEnabled());
    }

    private static <T extends SpecificRecordBase> Materialized<String, T, KeyValueStore<Bytes, byte[]>> stored(
            String name, Class<T> type) {
        return Materialized.<String, T, KeyValueStore<Bytes, byte[]>>as(name)
                .withKeySerde(TEXT)
                .withValueSerde(CompactAvro.serde(type));
    }

    private void send(KStream<String, Outcome> outcomes) {
        Serde<TakedownOrder> orderSerde = registry.serde(TakedownOrder.class);
        Serde<ListingStanding> standingSerde = registry.serde(ListingStanding.class);
        KStream<String, TakedownOrder> orders = outcomes.filter(
                        (key, outcome) -> outcome.order() != null, Named.as("with-order"))
                .mapValues(Outcome::order, Named.as("order"));
        orders.to(topics.orders(), Produced.with(TEXT, orderSerde).withName("orders"));
        orders.to(
                (key, order, context) -> topics.orders(order.getListing().getMarketplace()),
                Produced.with(TEXT, orderSerde).withName("orders-of-marketplaces"));
        outcomes.mapValues(Outcome::standing, Named.as("standing"))
                .to(topics.standings(), Produced.with(TEXT, standingSerde).withName("standings"));
    }
}
