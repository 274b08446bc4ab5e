package io.lanjie.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TopicDocumentationTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "topics.md");

    @Test
    void thePageSaysWhatTheCatalogueDeclares() throws IOException {
        String page = new TopicDocumentation().page();

        if (Boolean.getBoolean("lanjie.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }
}
