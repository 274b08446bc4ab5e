package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.config.DictionaryReader;
import io.lanjie.config.PolicyLocation;
import io.lanjie.config.PolicyReader;
import io.lanjie.domain.policy.Policy;
import io.lanjie.kafka.RegistryClients;
import io.lanjie.kafka.SchemaAdministration;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicNames;
import io.lanjie.matching.TextMatcher;
import io.lanjie.runtime.RocksMemory;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.TakedownOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** The topology under Kafka's driver, with its own stores and a registry inside this JVM. */
final class DslDriver implements AutoCloseable {

    static final int PARTITIONS = 4;

    private static final TextMatcher MATCHER = new TextMatcher(new DictionaryReader().builtIn());

    private final RocksMemory memory = DslSettings.memory();
    private final RegistrySerdes registry;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Listing> listings;
    private final TestInputTopic<String, CertificateStatus> notices;
    private final TestOutputTopic<String, TakedownOrder> orders;
    private final TestOutputTopic<String, TakedownOrder> ordersOfMarketplace;
    private final TestOutputTopic<String, ListingStanding> standings;

    DslDriver(Path directory) {
        TopicNames topics = TopicNames.live();
        DslSettings settings = settings("nowhere:1", directory);
        registerSchemas(settings);
        Properties properties = settings.streams(memory);
        driver = new TopologyTestDriver(topology(settings).build(properties), properties);
        registry = new RegistrySerdes(settings.registryUrl());
        listings = input(topics.listings(), Listing.class);
        notices = input(topics.certificateStatus(), CertificateStatus.class);
        orders = output(topics.orders(), TakedownOrder.class);
        ordersOfMarketplace = output(topics.orders("jd"), TakedownOrder.class);
        standings = output(topics.standings(), ListingStanding.class);
    }

    /** Settings with a registry of their own. */
    static DslSettings settings(String bootstrapServers, Path directory) {
        return new DslSettings(
                bootstrapServers, "mock://" + UUID.randomUUID(), "dsl", directory, 2, PARTITIONS, List.of("jd"));
    }

    static DslTopology topology(DslSettings settings) {
        PolicyReader reader = new PolicyReader();
        Policy policy = reader.read(reader.text(new PolicyLocation.BuiltIn()));
        return new DslTopology(settings, MATCHER, policy);
    }

    static TopicCatalogue catalogue() {
        return new TopicCatalogue(TopicNames.live(), PARTITIONS, List.of("jd"));
    }

    static void registerSchemas(DslSettings settings) {
        new SchemaAdministration(RegistryClients.connect(settings.registryUrl(), Map.of()), catalogue()).register();
    }

    private <T extends SpecificRecord> TestInputTopic<String, T> input(String topic, Class<T> type) {
        return driver.createInputTopic(
                topic, Serdes.String().serializer(), registry.serde(type).serializer());
    }

    private <T extends SpecificRecord> TestOutputTopic<String, T> output(String topic, Class<T> type) {
        return driver.createOutputTopic(
                topic, Serdes.String().deserializer(), registry.serde(type).deserializer());
    }

    void publish(Listing listing) {
        listings.pipeInput(listing.getMarketplace() + ":" + listing.getListingId(), listing);
    }

    void end(String listingId) {
        listings.pipeInput("jd:" + listingId, (Listing) null);
    }

    void publish(CertificateStatus notice) {
        notices.pipeInput(notice.getCertificateNumber(), notice);
    }

    void suspend(String number, int day) {
        publish(Records.notice(number, CertificateState.SUSPENDED, day, "0201"));
    }

    void reinstate(String number, int day) {
        publish(Records.notice(number, CertificateState.VALID, day));
    }

    void withdraw(String number) {
        notices.pipeInput(number, (CertificateStatus) null);
    }

    /** The orders since the last call. */
    List<TakedownOrder> orders() {
        return orders.readValuesToList();
    }

    List<TakedownOrder> ordersOfMarketplace() {
        return ordersOfMarketplace.readValuesToList();
    }

    /** The standings since the last call. */
    List<ListingStanding> standings() {
        return standings.readValuesToList();
    }

    @Override
    public void close() {
        driver.close();
        memory.close();
    }
}
