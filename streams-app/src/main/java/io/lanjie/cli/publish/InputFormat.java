package io.lanjie.cli.publish;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats of files with rows. */
public enum InputFormat {
    /** One JSON object a line. */
    jsonl("", "jsonl", "ndjson", "json"),
    /** Comma-separated values, or separated by something else. */
    csv("csv", "tsv", "txt"),
    /** A workbook of Excel or WPS. */
    xlsx("xlsx", "xlsm");

    /** Made by {@link Set#of}, which cannot be changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> extensions;

    InputFormat(String... extensions) {
        this.extensions = Set.of(extensions);
    }

    /** The format of a file by the end of its name, empty if that is none of them. */
    static Optional<InputFormat> of(Path file) {
        String extension = extension(file);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** The ends of names that are known, for messages. */
    static String extensions() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream().sorted())
                .filter(extension -> !extension.isEmpty())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }

    /** What stands behind the last dot of a name. */
    static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
