package io.lanjie.benchmarks.speed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Texts of the benchmarks, which stand in files: lists of words and patterns. */
public final class Words {

    private final Properties properties = new Properties();

    /**
     * Reads a file.
     *
     * @param file its name among the resources of the speed benchmark
     */
    public Words(String file) {
        try (Reader reader =
                new InputStreamReader(Words.class.getResourceAsStream("/speed/" + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The text of that name. */
    public String text(String name) {
        return properties.getProperty(name);
    }

    /** The list of that name. */
    public List<String> list(String name) {
        return List.of(text(name).split("\\|", -1));
    }
}
