package io.lanjie.benchmarks.comparison.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** What lives on in the heap of another Java after a collection, which asking for it causes. */
public final class LiveHeap {

    private static final double MEBIBYTE = 1 << 20;
    private static final String TOTAL = "Total";
    private static final int BYTES = 2;

    private LiveHeap() {}

    /** The heap of a process in MiB; empty where this Java comes without the tool that tells. */
    public static OptionalDouble mebibytes(long pid) throws InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!Files.isExecutable(tool)) {
            return OptionalDouble.empty();
        }
        try {
            Process asked = new ProcessBuilder(tool.toString(), Long.toString(pid), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return asked.waitFor() == 0 ? total(answer.lines().toList()) : OptionalDouble.empty();
        } catch (IOException unknown) {
            return OptionalDouble.empty();
        }
    }

    /** The last line of a histogram: Total, instances, bytes. */
    static OptionalDouble total(List<String> histogram) {
        return histogram.stream()
                .filter(line -> line.startsWith(TOTAL))
                .mapToDouble(line -> Long.parseLong(line.split("\\s+", -1)[BYTES]) / MEBIBYTE)
                .findFirst();
    }
}
