package io.lanjie.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.lanjie.cli.Lanjie;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages know each other only as the architecture says, and each rule is shown to notice an offender. */
class LayeringTest {

    private static final String FIXTURES = "io.lanjie.architecture.fixtures";

    private static final Map<String, String> OFFENDERS = Map.ofEntries(
            Map.entry("domain knows the JDK only", "domain.RuleWithKafka"),
            Map.entry("matching knows neither Kafka nor Avro", "matching.KeysFromAvro"),
            Map.entry("admission meets other stages through the domain only", "pipeline.admission.AheadOfItself"),
            Map.entry("watch meets other stages through the domain only", "pipeline.watch.LooksBack"),
            Map.entry("claims meets other stages through the domain only", "pipeline.claims.LooksAhead"),
            Map.entry("coverage meets other stages through the domain only", "pipeline.coverage.Watchman"),
            Map.entry("decision meets other stages through the domain only", "pipeline.decision.Indexed"),
            Map.entry("enforcement meets other stages through the domain only", "pipeline.enforcement.Judge"),
            Map.entry("marketplace meets other stages through the domain only", "pipeline.marketplace.Enforcer"),
            Map.entry("query knows no HTTP", "query.ViewOverHttp"),
            Map.entry("only cli ends the process", "runtime.Quitter"),
            Map.entry("packages are named after what they hold", "util.Things"),
            Map.entry("no static state", "metrics.Counter"),
            Map.entry("no cycles between packages", "metrics.Counter"));

    @TestFactory
    Stream<DynamicTest> theApplicationKeeps() {
        // Its own classes alone, not what is generated into the same name space from the schemas.
        JavaClasses application = new ClassFileImporter()
                .importUrl(Lanjie.class.getProtectionDomain().getCodeSource().getLocation());

        return new LayeringRules("io.lanjie")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> rule.getValue().allowEmptyShould(true).check(application)));
    }

    @TestFactory
    Stream<DynamicTest> anOffenderAgainst() {
        JavaClasses fixtures = new ClassFileImporter().importPackages(FIXTURES);
        Map<String, ArchRule> rules = new LayeringRules(FIXTURES).all();

        return OFFENDERS.entrySet().stream()
                .map(offender -> DynamicTest.dynamicTest(offender.getKey(), () -> {
                    ArchRule rule = rules.get(offender.getKey());
                    assertThatThrownBy(() -> rule.check(fixtures))
                            .isInstanceOf(AssertionError.class)
                            .hasMessageContaining(FIXTURES + "." + offender.getValue());
                }));
    }

    @Test
    void coverageMayUseTheStagesOfItsNode() {
        JavaClasses fixtures = new ClassFileImporter().importPackages(FIXTURES);
        ArchRule rule = new LayeringRules(FIXTURES).all().get("coverage meets other stages through the domain only");

        assertThat(rule.evaluate(fixtures).getFailureReport().toString()).doesNotContain("OneNode");
    }

    @Test
    void everyRuleHasAnOffender() {
        Set<String> rules = new LayeringRules(FIXTURES).all().keySet();

        assertThat(OFFENDERS.keySet()).isEqualTo(rules);
    }
}
