package io.lanjie.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsDirectoryTest {

    @Test
    void deletesATemporaryDirectoryWithAllThatIsInIt() throws Exception {
        PartsDirectory directory = PartsDirectory.temporary();
        Files.createDirectories(directory.path().resolve("a").resolve("b"));
        Files.writeString(directory.path().resolve("a").resolve("file"), "content");
        directory.close();
        assertThat(directory.path()).doesNotExist();
    }

    @Test
    void keepsAnOrdinaryDirectoryAndLetsTheNextIn(@TempDir Path home) {
        PartsDirectory.kept(home).close();
        PartsDirectory next = PartsDirectory.kept(home);
        next.close();
        assertThat(next.path()).isDirectory();
    }
}
