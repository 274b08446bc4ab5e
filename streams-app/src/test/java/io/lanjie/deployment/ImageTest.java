package io.lanjie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The recipe of the image keeps its promises. No Docker is needed to read it. */
class ImageTest {

    private static final String RECIPE =
            Shipped.text(Shipped.DOCKER.resolve("Dockerfile")).replace("\\\n", " ");
    private static final String LAST_STAGE = RECIPE.substring(RECIPE.lastIndexOf("\nFROM "));

    @Test
    void imagesFromElsewhereAreOfOneVersionAndTheSameJava() {
        List<String> images = Pattern.compile("^FROM (\\S+:\\S+)", Pattern.MULTILINE)
                .matcher(RECIPE)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(images).hasSize(2).allMatch(image -> image.matches("eclipse-temurin:\\d+\\.\\d+\\.\\d+_\\d+-j.*"));
        assertThat(images.get(0).replace("-jdk-", "-jre-")).isEqualTo(images.get(1));
    }

    @Test
    void whatRunsIsNotRootAndIsStartedWithoutAShell() {
        assertThat(LAST_STAGE).containsPattern("\nUSER [1-9]\\d*:[1-9]\\d*\n").doesNotContain("\nRUN ");
        assertThat(list("ENTRYPOINT ")).startsWith("java").endsWith("io.lanjie.cli.Lanjie");
        assertThat(list("CMD ")).containsExactly("run", "--config", "/etc/lanjie/lanjie.yaml");
    }

    @Test
    void theStackAsksForHealthAsTheImageDoes() {
        JsonNode test =
                ComposedService.of("compose.yaml").get("lanjie").definition().at("/healthcheck/test");
        List<String> words = StreamSupport.stream(test.spliterator(), false)
                .map(JsonNode::asText)
                .toList();

        assertThat(list("HEALTHCHECK .*CMD ")).isEqualTo(words.subList(1, words.size()));
    }

    @Test
    void whatIsCopiedIsInTheContext() {
        List<String> allowed = Shipped.text(Shipped.ROOT.resolve(".dockerignore"))
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();

        assertThat(allowed)
                .contains("docker/assemble", "docker/java.options", "lanjie.example.yaml", "mvnw", "pom.xml")
                .allMatch(path -> Shipped.ROOT.resolve(path).toFile().exists());
        // Every module's pom, or Maven does not read the root's; those of profiles are read under their profile alone.
        String pom = Shipped.text(Shipped.ROOT.resolve("pom.xml"));
        assertThat(Pattern.compile("<module>([^<]+)</module>")
                        .matcher(pom.substring(0, pom.indexOf("<profiles>")))
                        .results()
                        .map(found -> found.group(1)))
                .allMatch(module -> allowed.contains(module) || allowed.contains(module + "/pom.xml"));
    }

    /** The words of an instruction in exec form. */
    private static List<String> list(String instruction) {
        MatchResult found = Pattern.compile("^" + instruction + "\\[([^]]*)]", Pattern.MULTILINE)
                .matcher(LAST_STAGE)
                .results()
                .findFirst()
                .orElseThrow();
        return Pattern.compile("\"([^\"]*)\"")
                .matcher(found.group(1))
                .results()
                .map(word -> word.group(1))
                .toList();
    }
}
