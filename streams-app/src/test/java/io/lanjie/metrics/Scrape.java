package io.lanjie.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Prometheus reads in its text form: the samples by name, each with its labels. */
public final class Scrape {

    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern HEAD = Pattern.compile("# (HELP|TYPE) (\\S+) (.*)");

    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> helps = new LinkedHashMap<>();

    private record Sample(Map<String, String> labels, double value) {}

    /** Reads a text. */
    public Scrape(String text) {
        text.lines().forEach(this::read);
    }

    private void read(String line) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
            (head.group(1).equals("TYPE") ? types : helps).put(head.group(2), head.group(3));
            return;
        }
        Matcher sample = SAMPLE.matcher(line);
        assertThat(sample.matches()).as("a sample: %s", line).isTrue();
        Map<String, String> labels = new TreeMap<>();
        if (sample.group(2) != null) {
            Matcher label = LABEL.matcher(sample.group(2));
            while (label.find()) {
                labels.put(label.group(1), label.group(2));
            }
        }
        samples.computeIfAbsent(sample.group(1), name -> new ArrayList<>())
                .add(new Sample(labels, Double.parseDouble(sample.group(3))));
    }

    /** All that has a type: the names of the metrics. */
    public Map<String, String> types() {
        return types;
    }

    /** What each metric means. */
    public Map<String, String> helps() {
        return helps;
    }

    /** The labels of all samples of that name. */
    public List<Map<String, String>> labels(String name) {
        return samples.getOrDefault(name, List.of()).stream()
                .map(Sample::labels)
                .toList();
    }

    /** The only sample of that name with those labels, given in turn by name and value; further ones may be there. */
    public double value(String name, String... labels) {
        List<Sample> found = samples.getOrDefault(name, List.of()).stream()
                .filter(sample -> hasAll(sample.labels(), labels))
                .toList();
        assertThat(found).as("%s%s", name, List.of(labels)).hasSize(1);
        return found.get(0).value();
    }

    /** The sum of the samples of that name with those labels. */
    public double sum(String name, String... labels) {
        return samples.getOrDefault(name, List.of()).stream()
                .filter(sample -> hasAll(sample.labels(), labels))
                .mapToDouble(Sample::value)
                .sum();
    }

    private static boolean hasAll(Map<String, String> present, String... labels) {
        for (int index = 0; index < labels.length; index += 2) {
            if (!labels[index + 1].equals(present.get(labels[index]))) {
                return false;
            }
        }
        return true;
    }
}
