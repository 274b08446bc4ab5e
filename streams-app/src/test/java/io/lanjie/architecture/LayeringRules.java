package io.lanjie.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which package may know which. The root is a parameter, so that the rules can be tried on bad examples as well. */
final class LayeringRules {

    private static final List<String> STAGES =
            List.of("admission", "watch", "claims", "coverage", "decision", "enforcement", "marketplace");

    /** Coverage, decision and enforcement run in one node, which reads the claims first. */
    private static final Map<String, Set<String>> STAGES_THAT_SHARE_A_NODE =
            Map.of("coverage", Set.of("claims", "decision", "enforcement", "marketplace"));

    private static final String[] KAFKA_AND_AVRO = {"org.apache.kafka..", "org.apache.avro..", "io.confluent.."};
    private static final String[] HTTP = {
        "io.javalin..", "java.net.http..", "com.sun.net.httpserver..", "jakarta.servlet..", "org.eclipse.jetty.."
    };
    private static final String[] SAYS_NOTHING = {"util", "common", "misc", "impl", "manager", "helper"};

    private final String root;

    LayeringRules(String root) {
        this.root = root;
    }

    /** Every rule under the name that a failure is reported by. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("domain knows the JDK only", domainKnowsTheJdkOnly());
        rules.put("matching knows neither Kafka nor Avro", matchingKnowsNeitherKafkaNorAvro());
        for (String stage : STAGES) {
            rules.put(stage + " meets other stages through the domain only", stageStaysApart(stage));
        }
        rules.put("query knows no HTTP", queryKnowsNoHttp());
        rules.put("only cli ends the process", onlyCliEndsTheProcess());
        rules.put("packages are named after what they hold", packagesAreNamedAfterWhatTheyHold());
        rules.put("no static state", noStaticState());
        rules.put("no cycles between packages", noCyclesBetweenPackages());
        return rules;
    }

    private ArchRule domainKnowsTheJdkOnly() {
        return classes()
                .that()
                .resideInAPackage(in("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", in("domain"))
                .because("the rules of the trade are tested without anything else");
    }

    private ArchRule matchingKnowsNeitherKafkaNorAvro() {
        return noClasses()
                .that()
                .resideInAPackage(in("matching"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(KAFKA_AND_AVRO)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".schema..", in("pipeline"), in("kafka"))
                .because("text to match keys is a pure function");
    }

    private ArchRule stageStaysApart(String stage) {
        Set<String> allowed = STAGES_THAT_SHARE_A_NODE.getOrDefault(stage, Set.of());
        String[] others = STAGES.stream()
                .filter(other -> !other.equals(stage) && !allowed.contains(other))
                .map(other -> in("pipeline." + other))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in("pipeline." + stage))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("stages meet only through domain types");
    }

    private ArchRule queryKnowsNoHttp() {
        return noClasses()
                .that()
                .resideInAPackage(in("query"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HTTP)
                .because("HTTP is the console's");
    }

    private ArchRule onlyCliEndsTheProcess() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                // The entry point of a process of its own, which has to end with its parent.
                .and()
                .doNotHaveFullyQualifiedName(root + ".embedded.RegistryGuard")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("exit codes are decided in one place");
    }

    private ArchRule packagesAreNamedAfterWhatTheyHold() {
        String[] packages =
                Stream.of(SAYS_NOTHING).map(name -> root + ".." + name + "..").toArray(String[]::new);
        return noClasses().should().resideInAnyPackage(packages).because("such a name says nothing");
    }

    private ArchRule noStaticState() {
        return noFields()
                .that()
                .areStatic()
                .should()
                .notHaveModifier(FINAL)
                .because("two instances live in one process, in tests and in the demo");
    }

    private ArchRule noCyclesBetweenPackages() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private String in(String folder) {
        return root + "." + folder + "..";
    }
}
