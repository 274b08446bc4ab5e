package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String DODGED = """
            {"marketplace":"jd","listingId":"1","title":"罗马*仕充电宝PAC20 272 适用小米华为","revision":1,\
            "updatedAt":"2026-01-05","certificateNumbers":["2O24 0109 14OO OOO1(B0)"],\
            "attributes":[{"name":"生产日期","value":"2023年6月"}],"gtins":["6901234567893"]}
            """;
    private static final String COVER = """
            {"marketplace":"jd","listingId":"2","title":"适用罗马仕PAC20-272充电宝硅胶保护套","revision":1,\
            "updatedAt":"2026-01-05"}
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("listings.jsonl"), DODGED + "{\"marketplace\":\"jd\"}\n" + COVER);
    }

    @Test
    void tellsPeopleWhatWasFoundWhatWasNotAndWhy() {
        Ran ran = new LanjieProcess(directory).run("explain", "listings.jsonl");

        assertThat(ran.exitCode()).as(ran.messages()).isEqualTo(3);
        assertThat(ran.messages()).contains("listings.jsonl:2 title missing, but required");
        assertThat(ran.output())
                .contains("jd:1  (line 1, rules ")
                .contains("in scope: power bank")
                .contains("certificate number 2024010914000001")
                .contains("“2O24 0109 14OO OOO1” in certificateNumbers[0], characters 1 to 19")
                .contains("model PAC20272 of brand:romoss")
                .contains("made from 2023-06-01 to 2023-06-30")
                .contains("“6901234567893”: the check digit is wrong")
                .contains("“小米”: names goods that those on offer fit")
                .contains("jd:2  (line 3, rules ")
                .contains("other goods are what is sold: “保护套” in title")
                .contains("found     nothing");
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        Ran ran = new LanjieProcess(directory).run("explain", "--format", "jsonl", "listings.jsonl");

        JsonNode first = new ObjectMapper().readTree(ran.lines().get(0));
        JsonNode number = first.path("found").path(0);
        assertThat(ran.lines()).hasSize(2);
        assertThat(first.path("goods").path("inScope").booleanValue()).isTrue();
        assertThat(number.path("key").asText()).isEqualTo("CERTIFICATE:2024010914000001");
        assertThat(number.path("start").asInt()).isZero();
        assertThat(number.path("end").asInt()).isEqualTo("2O24 0109 14OO OOO1".length());
        assertThat(number.path("rule").asText()).startsWith("certificate-number");
        assertThat(first.path("rejected").findValuesAsText("reason")).contains("WRONG_CHECK_DIGIT", "FITTED");
        assertThat(first.path("rulesVersion").asText()).contains("+");
    }

    @Test
    void takesAnOperatorsOwnWordsAndSaysWhatIsWrongWithThem() throws IOException {
        Path own = Files.createDirectory(directory.resolve("own"));
        Files.writeString(own.resolve("brands.yaml"), "brands:\n  - id: yangli\n    names: [样例牌]\n");
        Files.writeString(
                directory.resolve("own.jsonl"),
                DODGED.replace("罗马*仕", "样例牌").replace("\"listingId\":\"1\"", "\"listingId\":\"9\""));
        Path faulty = Files.createDirectory(directory.resolve("faulty"));
        Files.writeString(faulty.resolve("brands.yaml"), "brand: 3\n");

        Ran known = new LanjieProcess(directory).run("explain", "--dictionaries", "own", "own.jsonl");
        Ran unknown = new LanjieProcess(directory).run("explain", "own.jsonl");
        Ran refused = new LanjieProcess(directory).run("explain", "--dictionaries", "faulty", "own.jsonl");

        assertThat(known.output()).contains("model PAC20272 of brand:yangli");
        assertThat(unknown.output()).doesNotContain("brand:yangli");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.messages()).contains("brands.yaml", "brand");
    }
}
