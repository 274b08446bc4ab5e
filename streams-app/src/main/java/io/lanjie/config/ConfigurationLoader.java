package io.lanjie.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads configurations: the only place that knows their keys, defaults and ranges. */
public final class ConfigurationLoader {

    /** The marketplaces that are known unless a configuration says otherwise. */
    public static final Set<String> MARKETPLACES = Set.of(
            "taobao",
            "tmall",
            "jd",
            "pdd",
            "douyin",
            "kuaishou",
            "xianyu",
            "1688",
            "suning",
            "vip",
            "amazon",
            "aliexpress");

    private static final String FINGERPRINT_SECRET = "fingerprintSecret";
    private static final String ENVIRONMENT = "of the environment";
    private static final Secret NO_SECRET = new Secret("");
    private static final int SECRET_LENGTH = 16;
    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final Pattern APPLICATION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern SERVERS = Pattern.compile("[^\\s,:]+:\\d{1,5}(\\s*,\\s*[^\\s,:]+:\\d{1,5})*");

    private final Map<String, String> environment;
    private final boolean forApplication;

    /**
     * Creates a loader for the application.
     *
     * @param environment variables that go before what a file says; of those beginning with {@code LANJIE_} unknown
     *     ones are refused, others are ignored
     */
    public ConfigurationLoader(Map<String, String> environment) {
        this(environment, true);
    }

    private ConfigurationLoader(Map<String, String> environment, boolean forApplication) {
        this.environment = Map.copyOf(environment);
        this.forApplication = forApplication;
    }

    /** Returns a loader for those who only write and read topics: they make no fingerprints and need no secret for it. */
    public static ConfigurationLoader forClients(Map<String, String> environment) {
        return new ConfigurationLoader(environment, false);
    }

    /**
     * Reads a file.
     *
     * @throws ConfigurationException with everything that is wrong with it
     */
    public ApplicationConfiguration load(Path file) {
        return effective(file.toString(), text(file)).configuration();
    }

    /**
     * Takes everything from the defaults and the environment.
     *
     * @throws ConfigurationException with everything that is wrong with it
     */
    public ApplicationConfiguration loadDefaults() {
        return parse(ENVIRONMENT, "");
    }

    /**
     * Reads a text.
     *
     * @param source what to call it in messages
     * @param yaml the text
     * @throws ConfigurationException with everything that is wrong with it
     */
    public ApplicationConfiguration parse(String source, String yaml) {
        return effective(source, yaml).configuration();
    }

    /**
     * Reads a file and the files it names: the policy and the dictionaries.
     *
     * @throws ConfigurationException with everything that is wrong with them
     */
    public EffectiveConfiguration loadWhole(Path file) {
        return whole(file.toString(), text(file));
    }

    /**
     * Takes everything from the defaults and the environment, and reads the files that are named there.
     *
     * @throws ConfigurationException with everything that is wrong with them
     */
    public EffectiveConfiguration loadWholeDefaults() {
        return whole(ENVIRONMENT, "");
    }

    private EffectiveConfiguration whole(String source, String yaml) {
        ConfigurationReading reading = new ConfigurationReading(new ConfigurationEnvironment(environment));
        ApplicationConfiguration configuration = read(source, yaml, reading);
        NamedFiles.faults(configuration).forEach(reading.faults()::add);
        return result(source, configuration, reading);
    }

    private EffectiveConfiguration effective(String source, String yaml) {
        ConfigurationReading reading = new ConfigurationReading(new ConfigurationEnvironment(environment));
        return result(source, read(source, yaml, reading), reading);
    }

    private ApplicationConfiguration read(String source, String yaml, ConfigurationReading reading) {
        ConfigurationSource root = new ConfigurationSource("", tree(source, yaml), reading);
        ApplicationConfiguration configuration = application(root);
        root.refuseUnknown();
        reading.faults().addAll(reading.environment().unknown());
        return configuration;
    }

    private static EffectiveConfiguration result(
            String source, ApplicationConfiguration configuration, ConfigurationReading reading) {
        if (!reading.faults().isEmpty()) {
            throw new ConfigurationException(source, reading.faults());
        }
        return new EffectiveConfiguration(configuration, reading.settings());
    }

    private ApplicationConfiguration application(ConfigurationSource source) {
        return new ApplicationConfiguration(
                source.value(
                        "applicationId",
                        "lanjie",
                        ConfigurationText.matching(APPLICATION, "1 to 64 of A-Z a-z 0-9 . _ -")),
                source.section("kafka", ConfigurationLoader::kafka),
                source.section("registry", ConfigurationLoader::registry),
                source.section("topics", ConfigurationLoader::topics),
                source.set("marketplaces", MARKETPLACES, ConfigurationText::marketplace),
                source.section("notices", ConfigurationLoader::notices),
                source.value("policy", PolicyLocation.BUILT_IN, ConfigurationText::policy),
                source.section("matching", ConfigurationLoader::matching),
                fingerprintSecret(source),
                source.section("streams", ConfigurationLoader::streams),
                source.section("http", ConfigurationLoader::http),
                source.section("health", ConfigurationLoader::health));
    }

    private Secret fingerprintSecret(ConfigurationSource source) {
        if (!forApplication) {
            source.ignore(FINGERPRINT_SECRET);
            return NO_SECRET;
        }
        return source.secret(FINGERPRINT_SECRET, NO_SECRET, ConfigurationText.secret(SECRET_LENGTH));
    }

    private static KafkaConfiguration kafka(ConfigurationSource source) {
        return new KafkaConfiguration(
                source.value(
                        "bootstrapServers",
                        "localhost:9092",
                        ConfigurationText.matching(SERVERS, "host:port, separated by commas")),
                source.properties("properties", new KafkaPropertyRules()));
    }

    private static RegistryConfiguration registry(ConfigurationSource source) {
        RegistryAddress address =
                source.value("url", "http://localhost:8081", RegistryAddress::of, RegistryAddress::withoutUsers);
        return address.with(source.properties("properties", new RegistryPropertyRules(address)));
    }

    private static TopicsConfiguration topics(ConfigurationSource source) {
        return new TopicsConfiguration(
                source.value("prefix", "", ConfigurationText::prefix),
                source.value("listingPartitions", "4", ConfigurationText.integer(1, 1024)),
                source.value("replicationFactor", "-1", ConfigurationText.replicationFactor()));
    }

    private static NoticesConfiguration notices(ConfigurationSource source) {
        return new NoticesConfiguration(source.value("horizon", "P2Y", ConfigurationText::horizon));
    }

    private static MatchingConfiguration matching(ConfigurationSource source) {
        return new MatchingConfiguration(
                source.value("dictionaries", DictionaryLocation.BUILT_IN, ConfigurationText::dictionaries));
    }

    private static StreamsConfiguration streams(ConfigurationSource source) {
        StreamsConfiguration streams = new StreamsConfiguration(
                source.value("stateDirectory", ".lanjie/state", ConfigurationText::path),
                source.value("threads", "0", ConfigurationText.integer(0, 256)),
                source.value("standbyReplicas", "1", ConfigurationText.integer(0, 8)),
                source.value(
                        "commitInterval",
                        "100ms",
                        ConfigurationText.duration(Duration.ofMillis(10), Duration.ofSeconds(10))),
                source.value("fanOutBudget", "40ms", ConfigurationText.duration(MILLISECOND, Duration.ofSeconds(1))),
                source.value(
                        "closeTimeout",
                        "30s",
                        ConfigurationText.duration(Duration.ofSeconds(1), Duration.ofMinutes(10))),
                source.value("blockCache", "256MiB", ConfigurationText.size(16L << 20)),
                source.value("writeBuffers", "128MiB", ConfigurationText.size(8L << 20)));
        if (streams.writeBuffers() > streams.blockCache()) {
            source.fault("writeBuffers", "must not be above streams.blockCache, of which it is a part");
        }
        return streams;
    }

    private static HttpConfiguration http(ConfigurationSource source) {
        return new HttpConfiguration(
                source.value("host", "127.0.0.1", ConfigurationText::text),
                source.value("port", "8080", ConfigurationText.integer(0, 65_535)));
    }

    private static HealthConfiguration health(ConfigurationSource source) {
        return new HealthConfiguration(
                source.value("mostLag", "10000", ConfigurationText.integer(0, Integer.MAX_VALUE)),
                source.value("mostBacklog", "10000", ConfigurationText.integer(0, Integer.MAX_VALUE)),
                source.value(
                        "oldestFanOut", "1m", ConfigurationText.duration(Duration.ofSeconds(1), Duration.ofDays(1))));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new ConfigurationException(
                    file.toString(),
                    List.of(new ConfigurationFault("", "cannot be read: " + Unreadable.reason(unreadable))));
        }
    }

    private static JsonNode tree(String source, String yaml) {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            JsonNode tree = mapper.readTree(yaml);
            return tree == null || tree.isNull() ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException malformed) {
            throw new ConfigurationException(
                    source, List.of(new ConfigurationFault("", "is not YAML: " + malformed.getOriginalMessage())));
        }
    }
}
