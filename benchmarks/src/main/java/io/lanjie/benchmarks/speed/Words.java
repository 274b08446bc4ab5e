package io.lanjie.benchmarks.speed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Texts of the benchmark, which stand in files: lists of words and patterns. */
final class Words {

    private final Properties properties = new Properties();

    Words(String file) {
        try (Reader reader =
                new InputStreamReader(Words.class.getResourceAsStream("/speed/" + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String text(String name) {
        return properties.getProperty(name);
    }

    List<String> list(String name) {
        return List.of(text(name).split("\\|", -1));
    }
}
