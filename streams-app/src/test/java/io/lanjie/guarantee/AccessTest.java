package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lanjie.config.ApplicationConfiguration;
import io.lanjie.config.ConfigurationLoader;
import io.lanjie.embedded.Certificates;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.SecureBroker;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.kafka.AccessRule;
import io.lanjie.kafka.AccessRules;
import io.lanjie.kafka.Finding;
import io.lanjie.metrics.Counts;
import io.lanjie.metrics.TaskBoard;
import io.lanjie.runtime.ConfiguredApplication;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.runtime.Launch;
import io.lanjie.schema.CertificateState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application with exactly the access that is documented, and with less. */
@ExtendWith(EmbeddedPartsExtension.class)
class AccessTest {

    private static final String USER = "User:" + SecureBroker.APPLICATION;
    private static final String CERTIFICATE = "2024010914000001";

    @TempDir
    private static Path partsDirectory;

    private static Certificates certificates;
    private static SecureBroker broker;
    private static Admin admin;

    @TempDir
    private Path directory;

    private Exercise exercise;

    @BeforeAll
    static void start() throws IOException {
        certificates = Certificates.in(Files.createDirectories(partsDirectory.resolve("certificates")));
        broker = SecureBroker.start(partsDirectory.resolve("broker"), certificates);
        admin = broker.admin();
    }

    @AfterAll
    static void stop() {
        admin.close();
        broker.close();
    }

    @BeforeEach
    void prepare(EmbeddedRegistry registry, TopicPrefix prefix) {
        exercise = new Exercise(broker.open(), registry.url(), prefix.value()).prepared();
    }

    @AfterEach
    void revoke() throws Exception {
        admin.deleteAcls(List.of(AclBindingFilter.ANY)).all().get();
        await().until(() ->
                admin.describeAcls(AclBindingFilter.ANY).values().get().isEmpty());
    }

    @Test
    void withExactlyWhatIsDocumentedAListingIsDecided() throws Exception {
        allow(null);

        try (InterceptionApplication application = started();
                Publisher publisher = exercise.publisher();
                Outcome outcome = exercise.outcome()) {
            publisher.listings(List.of("jd:1"), CERTIFICATE);
            publisher.certificate(CERTIFICATE, CertificateState.REVOKED);

            outcome.awaitOrders(1);
            assertThat(application.view().state().live()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lanjie-, WRITE, Kafka does not allow the user WRITE on every transactional id that begins with",
        "lanjie-, CREATE, Kafka does not allow the user CREATE on every topic that begins with",
        "lanjie, READ, Kafka does not allow the user READ on group",
        "takedown.orders, WRITE, Kafka does not allow the user WRITE on topic",
        "marketplace.listings, READ, Kafka does not allow the user READ on topic",
        "interception.clock, DESCRIBE_CONFIGS, Kafka does not allow the user DESCRIBE_CONFIGS on topic"
    })
    void withoutOneOfThemItDoesNotStartAndNamesIt(String resource, AclOperation operation, String problem) {
        String name = exercise.prefix() + resource;
        allow(new Missing(name, operation));

        Launch.Outcome outcome = launch().start();

        assertThat(outcome).isInstanceOf(Launch.Outcome.Refused.class);
        assertThat(((Launch.Outcome.Refused) outcome).findings())
                .extracting(Finding::text)
                .containsExactly(
                        problem + " " + name + ". Allow it, or check which user logs in; docs/security.md lists all"
                                + " that the application needs.");
    }

    private record Missing(String name, AclOperation operation) {

        boolean is(AccessRule rule, AclOperation other) {
            return rule.resource().name().equals(name) && operation == other;
        }
    }

    private InterceptionApplication started() {
        Launch.Outcome outcome = launch().start();
        assertThat(outcome).isInstanceOf(Launch.Outcome.Running.class);
        return ((Launch.Outcome.Running) outcome).application();
    }

    private Launch launch() {
        return new Launch(configuration(), "test", Clock.systemUTC(), new Counts().asStageMetrics(), new TaskBoard());
    }

    private ApplicationConfiguration configuration() {
        Map<String, String> variables = exercise.environment(directory);
        variables.put("LANJIE_BOOTSTRAP_SERVERS", broker.login());
        variables.put("LANJIE_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SASL_SSL");
        variables.put("LANJIE_KAFKA_PROPERTIES_SASL_MECHANISM", "SCRAM-SHA-512");
        variables.put(
                "LANJIE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
                SecureBroker.jaas(SecureBroker.APPLICATION, SecureBroker.PASSWORD));
        variables.put("LANJIE_KAFKA_PROPERTIES_SSL_TRUSTSTORE_TYPE", "PKCS12");
        variables.put(
                "LANJIE_KAFKA_PROPERTIES_SSL_TRUSTSTORE_LOCATION",
                certificates.clientTrust().toString());
        variables.put("LANJIE_KAFKA_PROPERTIES_SSL_TRUSTSTORE_PASSWORD", Certificates.PASSWORD);
        return new ConfigurationLoader(variables).loadDefaults();
    }

    /** Allows the application what is documented, except for one operation, or none where that is null. */
    private void allow(Missing missing) {
        ApplicationConfiguration configuration = configuration();
        List<AclBinding> bindings = new AccessRules(
                        ConfiguredApplication.catalogue(configuration), configuration.applicationId())
                .application().stream()
                        .flatMap(rule -> rule.operations().stream()
                                .filter(operation -> missing == null || !missing.is(rule, operation))
                                .map(operation -> new AclBinding(rule.resource(), entry(operation))))
                        .toList();
        try {
            admin.createAcls(bindings).all().get();
            AclBindingFilter ofUser = new AclBindingFilter(
                    ResourcePatternFilter.ANY,
                    new AccessControlEntryFilter(USER, null, AclOperation.ANY, AclPermissionType.ANY));
            await().until(() -> admin.describeAcls(ofUser).values().get().size() == bindings.size());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static AccessControlEntry entry(AclOperation operation) {
        return new AccessControlEntry(USER, "*", operation, AclPermissionType.ALLOW);
    }
}
