package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    private Path directory;

    @Test
    void replaysACampaignAndFindsEveryListingAsItMustBe() {
        Ran ran = new LanjieProcess(directory)
                .patient()
                .run("demo", "--listings", "1000", "--certificates", "100", "--seed", "7", "--exit");

        assertThat(ran.exitCode()).as(ran.messages() + ran.output()).isZero();
        assertThat(ran.output())
                .contains("At the height", "At the end", "From notice to order")
                .contains("listing by listing, each order exactly once")
                .doesNotContain("DIFFERS");
        assertThat(ran.messages()).contains("everything is up after");
    }

    @Test
    void saysWhatTheLeastCampaignIs() {
        Ran ran = new LanjieProcess(directory).run("demo", "--listings", "1", "--exit");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.output()).isEmpty();
        assertThat(ran.messages()).contains("--listings 1").doesNotContain("\tat ");
    }
}
