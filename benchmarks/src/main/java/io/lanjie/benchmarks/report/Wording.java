package io.lanjie.benchmarks.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Variants and workloads in words, and in the order in which they are shown; unknown ones come last, by name. */
final class Wording {

    static final String LANJIE = "lanjie";
    static final String DSL = "dsl";
    static final String FLINK = "flink-sql";
    static final String FLOOR = "floor";
    static final String MEMORY = "memory";
    static final String MATCHED = "memory+matcher";

    private static final String RELEASE = "-release";

    private static final Map<String, String> VARIANTS = inOrder(
            Map.entry(LANJIE, "this product as it is shipped"),
            Map.entry(DSL, "Kafka Streams DSL, foreign-key join, tuned, same decisions"),
            Map.entry(FLINK, "Flink SQL join, RocksDB state, exactly-once, tuned"),
            Map.entry(FLOOR, "a plain consumer that reads and decodes the topics and does nothing else"),
            Map.entry(MEMORY, "a hash join on one thread in memory, without Kafka, of numbers known beforehand"),
            Map.entry(MATCHED, "the same, with this product's matcher finding the numbers"));

    private static final Map<String, String> WORKLOADS = inOrder(
            Map.entry("bulk", "all listings published at once, start-up not counted"),
            Map.entry("steady", "new versions of listings, 95 of 100 change nothing that is matched on"),
            Map.entry("hot", "a certificate with very many listings is suspended"),
            Map.entry("notice", "certificates with many listings each are suspended and reinstated, one by one"),
            Map.entry("burst", "many certificates are suspended at once, as on 2027-04-01"),
            Map.entry("latency", "a steady stream of listings; time from a listing to its order"),
            Map.entry("restore", "start with all local state lost"),
            Map.entry("scale-out", "a second instance joins under load"),
            Map.entry("slow-reader", "one marketplace does not read its orders"));

    private Wording() {}

    static String variant(String name) {
        return VARIANTS.getOrDefault(name, "");
    }

    static String workload(String name) {
        String text = WORKLOADS.getOrDefault(stem(name), "");
        return name.endsWith(RELEASE) ? "what was suspended just now is reinstated" : text;
    }

    /** A workload's name may have a size behind it, and the way back behind that. */
    private static String stem(String name) {
        return name.replaceFirst("(-[0-9]+k?)?(" + RELEASE + ")?$", "");
    }

    static Comparator<String> variants() {
        return by(VARIANTS);
    }

    static Comparator<String> workloads() {
        return by(WORKLOADS);
    }

    private static Comparator<String> by(Map<String, String> known) {
        List<String> order = List.copyOf(known.keySet());
        return Comparator.<String>comparingInt(
                        name -> order.contains(stem(name)) ? order.indexOf(stem(name)) : order.size())
                .thenComparing(Comparator.naturalOrder());
    }

    @SafeVarargs
    private static Map<String, String> inOrder(Map.Entry<String, String>... entries) {
        Map<String, String> map = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }
}
