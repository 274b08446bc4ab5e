package io.lanjie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lanjie.config.ConfigurationException;
import io.lanjie.config.ConfigurationLoader;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The container stack is as confined and as complete as it claims, and speaks the application's language. */
class ContainerStackTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::[-?][^}]*)?}");
    private static final String PARTS = "compose.parts.yaml";
    private static final String ONE = "compose.yaml";
    private static final String CLUSTER = "compose.cluster.yaml";

    static Stream<ComposedService> services() {
        return Stream.concat(
                ComposedService.of(ONE).values().stream(), ComposedService.of(ONE, CLUSTER).values().stream());
    }

    @ParameterizedTest
    @MethodSource("services")
    void anImageIsOfOneVersion(ComposedService service) {
        assertThat(service.text("image")).matches("[a-z/-]+:v?\\d+\\.\\d+\\.\\d+(@sha256:[0-9a-f]{64})?");
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceHasNoMoreRightsAndMemoryThanItNeeds(ComposedService service) {
        assertThat(service.text("mem_limit")).matches("\\d+[mg]");
        assertThat(service.definition().path("read_only").asBoolean()).isTrue();
        assertThat(service.elements("cap_drop").map(JsonNode::asText)).containsExactly("ALL");
        assertThat(service.elements("security_opt").map(JsonNode::asText)).contains("no-new-privileges:true");
        assertThat(service.definition().has("privileged")).isFalse();
        assertThat(service.text("restart")).isIn("unless-stopped", "on-failure:5");
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceSaysWhetherItIsWellUnlessItEnds(ComposedService service) {
        boolean ends = service.text("restart").startsWith("on-failure");

        assertThat(service.definition().at("/healthcheck/disable").asBoolean()).isEqualTo(ends);
        assertThat(service.definition().at("/healthcheck/test").isEmpty()).isEqualTo(ends);
    }

    @ParameterizedTest
    @MethodSource("services")
    void nothingIsOpenToTheNetworkUnlessSomebodyWantsIt(ComposedService service) {
        assertThat(service.elements("ports").map(JsonNode::asText))
                .allMatch(port -> port.startsWith("${BIND_ADDRESS:-127.0.0.1}:"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void theApplicationKnowsEveryVariableItIsGiven(ComposedService service) {
        Map<String, String> given = new TreeMap<>(service.environment());
        given.keySet().removeIf(name -> !name.startsWith("LANJIE_"));
        given.replaceAll((name, value) -> inserted(value));
        given.forEach((name, value) -> assertThat(isKnown(name)).as(name).isTrue());

        if (!given.isEmpty()) {
            assertThat(new ConfigurationLoader(given).loadDefaults().registry().url())
                    .endsWith("/apis/ccompat/v7");
        }
    }

    @Test
    void theImageSetsVariablesThatTheApplicationKnows() {
        Matcher names = Pattern.compile("^(?:ENV)?\\s+(LANJIE_[A-Z_]+)=", Pattern.MULTILINE)
                .matcher(Shipped.text(Shipped.DOCKER.resolve("Dockerfile")));

        assertThat(names.results().map(found -> found.group(1)).toList())
                .contains("LANJIE_HTTP_HOST", "LANJIE_STREAMS_STATE_DIRECTORY")
                .allMatch(ContainerStackTest::isKnown);
    }

    @Test
    void aVariableThatNobodyKnowsIsNoticed() {
        assertThat(isKnown("LANJIE_STREAMS_BLOCKCACHE")).isFalse();
    }

    @Test
    void theExampleOfSecretsNamesEveryVariable() {
        Set<String> asked = Stream.of(PARTS, ONE, CLUSTER)
                .flatMap(file -> VARIABLE.matcher(Shipped.text(Shipped.DOCKER.resolve(file)))
                        .results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(example().keySet()).containsAll(asked).contains("COMPOSE_PROJECT_NAME");
        assertThat(Shipped.text(Shipped.ROOT.resolve(".gitignore")).lines()).contains("docker/.env");
    }

    @Test
    void partsHaveTheVersionsThatTheApplicationIsTestedWith() {
        String pom = Shipped.text(Shipped.ROOT.resolve("pom.xml"));
        Map<String, ComposedService> services = ComposedService.of(ONE);

        assertThat(services.get("kafka").text("image")).isEqualTo("apache/kafka:" + property(pom, "kafka.version"));
        assertThat(services.get("registry").text("image"))
                .isEqualTo("apicurio/apicurio-registry:" + property(pom, "apicurio.version"));
        assertThat(services.get("lanjie").text("image") + "-SNAPSHOT").isEqualTo("lanjie:" + property(pom, "version"));
    }

    @Test
    void inTheClusterEveryBrokerVotesAndEveryInstanceIsWatchedAndHasStoresOfItsOwn() {
        Map<String, ComposedService> services = ComposedService.of(ONE, CLUSTER);

        for (String broker : Set.of("kafka", "kafka-2", "kafka-3")) {
            Map<String, String> environment = services.get(broker).environment();
            String voter = environment.get("KAFKA_NODE_ID") + "@" + broker + ":9093";
            assertThat(environment.get("KAFKA_CONTROLLER_QUORUM_VOTERS").split(","))
                    .hasSize(3)
                    .contains(voter);
            assertThat(environment.get("KAFKA_ADVERTISED_LISTENERS")).startsWith("INTERNAL://" + broker + ":9092,");
            assertThat(environment).containsEntry("KAFKA_MIN_INSYNC_REPLICAS", "2");
            assertThat(services.get(broker).elements("volumes").map(JsonNode::asText))
                    .containsExactly(broker + ":/var/lib/kafka/data");
        }
        String targets = Shipped.text(Shipped.DOCKER.resolve("prometheus/targets.cluster.yaml"));
        for (String instance : Set.of("lanjie", "lanjie-2")) {
            assertThat(services.get(instance).elements("volumes").map(JsonNode::asText))
                    .containsExactly(instance + ":/var/lib/lanjie");
            assertThat(targets).contains(instance + ":8080");
        }
    }

    /** Whether the application has a setting of that name; it refuses a variable that it does not know by its name. */
    private static boolean isKnown(String variable) {
        try {
            new ConfigurationLoader(Map.of(variable, "any")).loadDefaults();
            return true;
        } catch (ConfigurationException refused) {
            return refused.faults().stream().noneMatch(fault -> fault.path().equals(variable));
        }
    }

    /** The text as Docker Compose understands it, with the values of the example. */
    private static String inserted(String text) {
        return VARIABLE.matcher(text)
                .replaceAll((MatchResult found) -> example().get(found.group(1)));
    }

    private static Map<String, String> example() {
        return Shipped.text(Shipped.DOCKER.resolve(".env.example"))
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .collect(Collectors.toMap(line -> line.split("=", 2)[0], line -> line.split("=", 2)[1]));
    }

    private static String property(String pom, String name) {
        Matcher value = Pattern.compile("<" + name + ">([^<]+)</").matcher(pom);
        assertThat(value.find()).as(name).isTrue();
        return value.group(1);
    }
}
