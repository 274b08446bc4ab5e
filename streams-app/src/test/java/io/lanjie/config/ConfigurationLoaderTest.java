package io.lanjie.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lanjie.domain.notice.NoticeHorizon;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConfigurationLoaderTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("basedir", "."), "..", "lanjie.example.yaml");
    private static final String SECRET = "sixteen-characters-at-least";
    private static final Map<String, String> SECRET_VARIABLE = Map.of("LANJIE_FINGERPRINT_SECRET", SECRET);

    private static final String EVERYTHING_ELSE = """
        applicationId: exercise
        kafka:
          bootstrapServers: one:9092, two:9092
          properties: {security.protocol: SSL}
        registry:
          url: https://registry
          properties: {basic.auth.user.info: "u:p"}
        topics:
          prefix: exercise.
          listingPartitions: 64
          replicationFactor: 3
        marketplaces: [jd, "1688"]
        notices:
          horizon: P1Y
        policy: own.yaml
        matching:
          dictionaries: own-words
        fingerprintSecret: another-sixteen-characters
        streams:
          stateDirectory: /var/lib/lanjie
          threads: 8
          standbyReplicas: 0
          commitInterval: 1s
          fanOutBudget: 20ms
          closeTimeout: 2m
          blockCache: 1GiB
          writeBuffers: 64MiB
        http:
          host: 0.0.0.0
          port: 80
        health:
          mostLag: 7
          mostBacklog: 8
          oldestFanOut: 9m
        """;

    @Test
    void takesTheDefaultOfEveryPropertyThatIsNotGiven() {
        ApplicationConfiguration configuration = new ConfigurationLoader(SECRET_VARIABLE).loadDefaults();

        assertThat(properties(configuration)).isEqualTo(defaults());
    }

    @Test
    void takesEveryPropertyFromTheFile() {
        Map<String, Object> read = properties(new ConfigurationLoader(Map.of()).parse("test", EVERYTHING_ELSE));

        Map<String, Object> expected = new TreeMap<>();
        expected.put("applicationId", "exercise");
        expected.put("kafka.bootstrapServers", "one:9092, two:9092");
        expected.put("kafka.properties", new ClientProperties(Map.of("security.protocol", "SSL")));
        expected.put("registry.url", "https://registry");
        expected.put("registry.properties", new ClientProperties(Map.of("basic.auth.user.info", "u:p")));
        expected.put("topics.prefix", "exercise.");
        expected.put("topics.listingPartitions", 64);
        expected.put("topics.replicationFactor", (short) 3);
        expected.put("marketplaces", new TreeSet<>(List.of("1688", "jd")));
        expected.put("notices.horizon", new NoticeHorizon(Period.ofYears(1)));
        expected.put("policy", new PolicyLocation.InFile(Path.of("own.yaml")));
        expected.put("matching.dictionaries", new DictionaryLocation.WithFolder(Path.of("own-words")));
        expected.put("fingerprintSecret", new Secret("another-sixteen-characters"));
        expected.put("streams.stateDirectory", Path.of("/var/lib/lanjie"));
        expected.put("streams.threads", 8);
        expected.put("streams.standbyReplicas", 0);
        expected.put("streams.commitInterval", Duration.ofSeconds(1));
        expected.put("streams.fanOutBudget", Duration.ofMillis(20));
        expected.put("streams.closeTimeout", Duration.ofMinutes(2));
        expected.put("streams.blockCache", 1L << 30);
        expected.put("streams.writeBuffers", 64L << 20);
        expected.put("http.host", "0.0.0.0");
        expected.put("http.port", 80);
        expected.put("health.mostLag", 7);
        expected.put("health.mostBacklog", 8);
        expected.put("health.oldestFanOut", Duration.ofMinutes(9));
        assertThat(read).isEqualTo(expected);
        // A property that keeps its default here would hide that it is never read.
        defaults().forEach((path, value) -> assertThat(read.get(path)).as(path).isNotEqualTo(value));
    }

    @Test
    void takesEverySinglePropertyFromTheEnvironmentBeforeTheFile() {
        Map<String, Object> expected = properties(new ConfigurationLoader(Map.of()).parse("test", EVERYTHING_ELSE));
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("LANJIE_APPLICATION_ID", "exercise");
        variables.put("LANJIE_KAFKA_BOOTSTRAP_SERVERS", "one:9092, two:9092");
        variables.put("LANJIE_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SSL");
        variables.put("LANJIE_REGISTRY_URL", "https://registry");
        variables.put("LANJIE_REGISTRY_PROPERTIES_BASIC_AUTH_USER_INFO", "u:p");
        variables.put("LANJIE_TOPICS_PREFIX", "exercise.");
        variables.put("LANJIE_TOPICS_LISTING_PARTITIONS", "64");
        variables.put("LANJIE_TOPICS_REPLICATION_FACTOR", "3");
        variables.put("LANJIE_MARKETPLACES", "jd, 1688");
        variables.put("LANJIE_NOTICES_HORIZON", "P1Y");
        variables.put("LANJIE_POLICY", "own.yaml");
        variables.put("LANJIE_MATCHING_DICTIONARIES", "own-words");
        variables.put("LANJIE_FINGERPRINT_SECRET", "another-sixteen-characters");
        variables.put("LANJIE_STREAMS_STATE_DIRECTORY", "/var/lib/lanjie");
        variables.put("LANJIE_STREAMS_THREADS", "8");
        variables.put("LANJIE_STREAMS_STANDBY_REPLICAS", "0");
        variables.put("LANJIE_STREAMS_COMMIT_INTERVAL", "1s");
        variables.put("LANJIE_STREAMS_FAN_OUT_BUDGET", "20ms");
        variables.put("LANJIE_STREAMS_CLOSE_TIMEOUT", "2m");
        variables.put("LANJIE_STREAMS_BLOCK_CACHE", "1GiB");
        variables.put("LANJIE_STREAMS_WRITE_BUFFERS", "64MiB");
        variables.put("LANJIE_HTTP_HOST", "0.0.0.0");
        variables.put("LANJIE_HTTP_PORT", "80");
        variables.put("LANJIE_HEALTH_MOST_LAG", "7");
        variables.put("LANJIE_HEALTH_MOST_BACKLOG", "8");
        variables.put("LANJIE_HEALTH_OLDEST_FAN_OUT", "9m");

        ApplicationConfiguration read = new ConfigurationLoader(variables).load(EXAMPLE);

        assertThat(properties(read)).isEqualTo(expected);
        assertThat(variables).hasSameSizeAs(expected);
    }

    @Test
    void takesTheShortNamesOfTheClientCommands() {
        Map<String, String> variables = new TreeMap<>(SECRET_VARIABLE);
        variables.put("LANJIE_BOOTSTRAP_SERVERS", "broker:1");
        variables.put("LANJIE_REGISTRY", "http://registry:2");

        ApplicationConfiguration read = new ConfigurationLoader(variables).loadDefaults();

        assertThat(read.kafka().bootstrapServers()).isEqualTo("broker:1");
        assertThat(read.registry().url()).isEqualTo("http://registry:2");
    }

    @Test
    void reportsEverythingThatIsWrongAtOnceWithItsPath() {
        ConfigurationException thrown = catchThrowableOfType(
                ConfigurationException.class, () -> new ConfigurationLoader(Map.of()).parse("test.yaml", """
                    applicationid: typing-slip
                    kafka:
                      bootstrapServers: nowhere
                      properties: {isolation.level: read_uncommitted, consumer.group.id: x, security.protocoll: SSL}
                    registry:
                      properties: {bearer.auth.credentials.source: OAUTHBEARER}
                    topics: 4
                    marketplaces: [jd, JD]
                    notices: {horizon: P-2Y}
                    streams: {commitInterval: 100, threads: many, blockCache: 1KiB, commitIntervall: 1s}
                    http: {port: 70000}
                    """));

        assertThat(thrown.faults())
                .extracting(ConfigurationFault::path)
                .containsExactly(
                        "kafka.bootstrapServers",
                        "kafka.properties.consumer.group.id",
                        "kafka.properties.isolation.level",
                        "kafka.properties.security.protocoll",
                        "registry.properties.bearer.auth.credentials.source",
                        "topics",
                        "marketplaces[1]",
                        "notices.horizon",
                        "fingerprintSecret",
                        "streams.threads",
                        "streams.commitInterval",
                        "streams.blockCache",
                        "streams.commitIntervall",
                        "http.port",
                        "applicationid");
        assertThat(thrown)
                .hasMessageContaining("test.yaml")
                .hasMessageContaining("streams.commitInterval: must be a time such as 40ms")
                .hasMessageContaining("LANJIE_FINGERPRINT_SECRET")
                .hasMessageContaining(
                        "applicationid: is not known here; did you mean applicationId?; known are applicationId, kafka")
                .hasMessageContaining("streams.commitIntervall: is not known here; did you mean commitInterval?");
    }

    @Test
    void refusesAKeyThatIsGivenTwice() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new ConfigurationLoader(SECRET_VARIABLE).parse("x", "policy: a\npolicy: b\n"))
                .withMessageContaining("policy");
    }

    @Test
    void saysWhenTheFileCannotBeRead() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new ConfigurationLoader(SECRET_VARIABLE).load(Path.of("no", "such.yaml")))
                .withMessageContaining("such.yaml")
                .withMessageContaining("cannot be read: no such file");
    }

    @Test
    void doesNotShowASecretThatIsTooShort() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new ConfigurationLoader(Map.of("LANJIE_FINGERPRINT_SECRET", "hush")).loadDefaults())
                .withMessageContaining("fingerprintSecret: must have at least 16 characters")
                .withMessageNotContaining("hush");
    }

    private static Map<String, Object> defaults() {
        Map<String, Object> defaults = new TreeMap<>();
        defaults.put("applicationId", "lanjie");
        defaults.put("kafka.bootstrapServers", "localhost:9092");
        defaults.put("kafka.properties", ClientProperties.none());
        defaults.put("registry.url", "http://localhost:8081");
        defaults.put("registry.properties", ClientProperties.none());
        defaults.put("topics.prefix", "");
        defaults.put("topics.listingPartitions", 4);
        defaults.put("topics.replicationFactor", (short) -1);
        defaults.put(
                "marketplaces",
                new TreeSet<>(List.of(
                        "1688",
                        "aliexpress",
                        "amazon",
                        "douyin",
                        "jd",
                        "kuaishou",
                        "pdd",
                        "suning",
                        "taobao",
                        "tmall",
                        "vip",
                        "xianyu")));
        defaults.put("notices.horizon", new NoticeHorizon(Period.ofYears(2)));
        defaults.put("policy", new PolicyLocation.BuiltIn());
        defaults.put("matching.dictionaries", new DictionaryLocation.BuiltIn());
        defaults.put("fingerprintSecret", new Secret(SECRET));
        defaults.put("streams.stateDirectory", Path.of(".lanjie", "state"));
        defaults.put("streams.threads", 0);
        defaults.put("streams.standbyReplicas", 1);
        defaults.put("streams.commitInterval", Duration.ofMillis(100));
        defaults.put("streams.fanOutBudget", Duration.ofMillis(40));
        defaults.put("streams.closeTimeout", Duration.ofSeconds(30));
        defaults.put("streams.blockCache", 256L << 20);
        defaults.put("streams.writeBuffers", 128L << 20);
        defaults.put("http.host", "127.0.0.1");
        defaults.put("http.port", 8080);
        defaults.put("health.mostLag", 10_000);
        defaults.put("health.mostBacklog", 10_000);
        defaults.put("health.oldestFanOut", Duration.ofMinutes(1));
        return defaults;
    }

    /** Returns every property by its path, so that one added to a record is missed in the tables above. */
    private static Map<String, Object> properties(ApplicationConfiguration configuration) {
        Map<String, Object> properties = new TreeMap<>();
        collect("", configuration, properties);
        return properties;
    }

    private static void collect(String prefix, Record section, Map<String, Object> properties) {
        for (RecordComponent component : section.getClass().getRecordComponents()) {
            Object value = read(component, section);
            String path = prefix + component.getName();
            if (value instanceof Record inner
                    && inner.getClass().getSimpleName().endsWith("Configuration")) {
                collect(path + ".", inner, properties);
            } else {
                properties.put(path, value);
            }
        }
    }

    private static Object read(RecordComponent component, Record section) {
        try {
            return component.getAccessor().invoke(section);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
