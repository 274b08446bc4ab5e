package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.kafka.TopicNames;
import io.lanjie.metrics.MeterDeclaration;
import io.lanjie.metrics.MeterKind;
import io.lanjie.metrics.MeterTag;
import io.lanjie.metrics.Scrape;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The program runs against a broker, takes a handful of records, and is scraped as Prometheus does it. */
@ExtendWith(EmbeddedPartsExtension.class)
class MetricsScrapeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LISTINGS = 5;

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "metrics.md");
    private static final Pattern NOT_OURS = Pattern.compile("`((?:kafka|jvm|process|system)_[a-z0-9_]+)`");

    @TempDir
    private Path directory;

    @Test
    void everyDeclaredMetricAppearsAndCountsWhatHappened(
            EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) throws Exception {
        Cluster cluster = Cluster.prepared(broker, registry, prefix);
        Path file = Files.writeString(directory.resolve("lanjie.yaml"), "health: {mostLag: 0}\n");
        Process process = cluster.lanjie(directory)
                .with("LANJIE_APPLICATION_ID", prefix.of("app"))
                .with("LANJIE_FINGERPRINT_SECRET", "sixteen-characters-at-least")
                .with("LANJIE_STREAMS_THREADS", "1")
                .with(
                        "LANJIE_STREAMS_STATE_DIRECTORY",
                        directory.resolve("state").toString())
                .with("LANJIE_STREAMS_BLOCK_CACHE", "32MiB")
                .with("LANJIE_STREAMS_WRITE_BUFFERS", "16MiB")
                .with("LANJIE_HTTP_PORT", "0")
                .start("run", "--config", file.toString());
        CompletableFuture<String> messages = CompletableFuture.supplyAsync(() -> drain(process));
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = address(output);
            publish(cluster);
            // Metrics of tasks appear some seconds after the tasks.
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> verify(new Scrape(get(address, "/metrics").body())));
            await().atMost(PATIENCE)
                    .until(() -> get(address, "/health/caught-up").statusCode() == 200);
            verifyPages(address, prefix.of("app"));
        } finally {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(messages.join()).as("meters that were refused").doesNotContain("logger=io.micrometer");
    }

    private static void verify(Scrape scrape) throws IOException {
        verifyCounts(scrape);
        verifyGauges(scrape);
        assertThat(scrape.types()).containsKeys(documentedOfOthers());
        assertThat(scrape.types())
                .as("series of every store that are never measured")
                .doesNotContainKeys("kafka_stream_state_put_latency_avg", "kafka_stream_processor_node_process_total");
        verifyDeclared(scrape);
    }

    /** Metrics of Kafka and of the process that people are told to look at. */
    private static String[] documentedOfOthers() throws IOException {
        return NOT_OURS.matcher(Files.readString(PAGE))
                .results()
                .map(name -> name.group(1))
                .toArray(String[]::new);
    }

    private static void publish(Cluster cluster) {
        TopicNames names = cluster.names();
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int number = 0; number < LISTINGS; number++) {
            String json = "{'marketplace':'jd','listingId':'" + number + "','title':'充电宝 20000毫安','revision':1,"
                    + "'updatedAt':'2026-01-05','certificateNumbers':['2024010914000001']}";
            records.add(cluster.record(names.listings(), "jd:" + number, json, Listing.class));
        }
        String notice = "{'certificateNumber':'2024010914000001','status':'SUSPENDED','effectiveFrom':'2026-01-05',"
                + "'reasonCodes':['0201'],'notice':{'id':'A','issuer':'CQC'}}";
        records.add(cluster.record(names.certificateStatus(), "2024010914000001", notice, CertificateStatus.class));
        records.add(cluster.record(names.certificateStatus(), "2024010914000002", notice, CertificateStatus.class));
        records.add(new ProducerRecord<>(
                names.listings(), "jd:x".getBytes(StandardCharsets.UTF_8), "no Avro".getBytes(StandardCharsets.UTF_8)));
        cluster.transaction(true, records);
    }

    private static void verifyDeclared(Scrape scrape) {
        for (MeterDeclaration declaration : MeterDeclaration.values()) {
            String name = declaration.prometheusName();
            assertThat(scrape.types())
                    .containsEntry(
                            name,
                            switch (declaration.kind()) {
                                case COUNTER -> "counter";
                                case GAUGE -> "gauge";
                                case HISTOGRAM -> "histogram";
                            });
            assertThat(scrape.helps()).containsEntry(name, declaration.help());
            String sample = declaration.kind() == MeterKind.HISTOGRAM ? name + "_count" : name;
            assertThat(scrape.labels(sample))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(labels -> assertThat(labels.keySet())
                            .isEqualTo(declaration.tags().stream()
                                    .map(MeterTag::key)
                                    .collect(Collectors.toSet())));
        }
        Set<String> declared = Stream.of(MeterDeclaration.values())
                .map(MeterDeclaration::prometheusName)
                .collect(Collectors.toSet());
        assertThat(scrape.types().keySet().stream()
                        .filter(name -> name.startsWith("lanjie_"))
                        // Micrometer's companion of each histogram.
                        .filter(name -> !name.endsWith("_seconds_max")))
                .as("metrics that are not declared")
                .allSatisfy(name -> assertThat(declared).contains(name));
    }

    private static void verifyCounts(Scrape scrape) {
        assertThat(scrape.value("lanjie_admission_accepted_total", "topic", "marketplace.listings"))
                .isEqualTo(LISTINGS);
        assertThat(scrape.value("lanjie_admission_accepted_total", "topic", "ccc.certificate-status"))
                .isEqualTo(1);
        assertThat(scrape.value("lanjie_refusals_total", "stage", "admission", "reason", "key_mismatch"))
                .isEqualTo(1);
        assertThat(scrape.value("lanjie_dead_letters_total", "topic", "marketplace.listings"))
                .isEqualTo(1);
        assertThat(scrape.value("lanjie_notices_total", "kind", "certificate", "outcome", "in_force"))
                .isEqualTo(1);
        assertThat(scrape.value("lanjie_listings_total", "outcome", "newer")).isEqualTo(LISTINGS);
        assertThat(scrape.value("lanjie_matches_total", "kind", "certificate_field"))
                .isEqualTo(LISTINGS);
        assertThat(scrape.value(
                        "lanjie_orders_total",
                        "action",
                        "take_down",
                        "marketplace",
                        "jd",
                        "ground_kind",
                        "certificate"))
                .isEqualTo(LISTINGS);
        assertThat(scrape.value("lanjie_standing_changes_total", "before", "clear", "after", "blocked"))
                .isEqualTo(LISTINGS);
        assertThat(scrape.value("lanjie_notice_to_order_seconds_count")
                        + scrape.value("lanjie_listing_to_order_seconds_count"))
                .as("every order has one cause, whichever of the two came first")
                .isEqualTo(LISTINGS);
        assertThat(scrape.value("lanjie_notice_to_order_seconds_sum")
                        + scrape.value("lanjie_listing_to_order_seconds_sum"))
                .as("measured from the records' timestamps")
                .isBetween(0.001, (double) LISTINGS * PATIENCE.toSeconds());
    }

    private static void verifyGauges(Scrape scrape) {
        assertThat(scrape.value("lanjie_standings", "state", "blocked")).isEqualTo(LISTINGS);
        assertThat(scrape.value("lanjie_listings_known")).isEqualTo(LISTINGS);
        assertThat(scrape.value("lanjie_listing_tasks")).isEqualTo(2);
        assertThat(scrape.value("lanjie_listing_partitions")).isEqualTo(2);
        assertThat(scrape.value("lanjie_watch_tasks")).isEqualTo(1);
        assertThat(scrape.value("lanjie_watch_entries", "status", "suspended")).isEqualTo(1);
        assertThat(scrape.value("lanjie_task_watch_version", "partition", "1"))
                .isEqualTo(scrape.value("lanjie_watch_version"));
        assertThat(scrape.value("lanjie_input_lag_records", "topic", "marketplace.listings"))
                .isZero();
        assertThat(scrape.value("lanjie_ready")).isEqualTo(1);
        assertThat(scrape.value("lanjie_caught_up")).isEqualTo(1);
        assertThat(scrape.value("lanjie_build_info")).isEqualTo(1);
        assertThat(scrape.value("lanjie_stream_threads", "state", "running")).isEqualTo(1);
        assertThat(scrape.value("lanjie_newest_notice_age_seconds")).isBetween(0.0, (double) PATIENCE.toSeconds());
        assertThat(scrape.value("lanjie_newest_listing_age_seconds", "marketplace", "jd"))
                .isBetween(0.0, (double) PATIENCE.toSeconds());
    }

    private static void verifyPages(String address, String applicationId) throws Exception {
        JsonNode ready =
                new ObjectMapper().readTree(get(address, "/health/ready").body());
        assertThat(ready).isEqualTo(new ObjectMapper().readTree("""
                {"status": "ok", "state": "RUNNING", "reasons": []}"""));
        assertThat(get(address, "/health/live").statusCode()).isEqualTo(200);
        JsonNode information = new ObjectMapper().readTree(get(address, "/info").body());
        assertThat(information.path("applicationId").textValue()).isEqualTo(applicationId);
        for (String version : List.of("version", "policyVersion", "rulesVersion", "startedAt")) {
            assertThat(information.path(version).textValue()).as(version).isNotBlank();
        }
        assertThat(get(address, "/metrics", Map.of("Accept", "application/openmetrics-text; version=1.0.0"))
                        .body())
                .endsWith("# EOF\n");
    }

    private static String drain(Process process) {
        try (InputStream stream = process.getErrorStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String address(BufferedReader output) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith("ready ")) {
            line = output.readLine();
        }
        assertThat(line).as("the application says where it is").isNotNull();
        return line.substring(line.indexOf("http=http") + "http=".length()).strip();
    }

    private static HttpResponse<String> get(String address, String path) throws IOException, InterruptedException {
        return get(address, path, Map.of());
    }

    private static HttpResponse<String> get(String address, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
