package io.lanjie.benchmarks.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Plans for installations from one marketplace to the whole country, side by side as Markdown. */
final class Examples {

    private static final double GIGA = 1e9;
    private static final double MEGA = 1e6;

    private final CapacityModel model;
    private final Coefficients known;

    Examples(Coefficients known) {
        this.known = known;
        this.model = new CapacityModel(known);
    }

    /**
     * An installation.
     *
     * @param name what it stands for
     * @param demand what is asked of it
     */
    private record Example(String name, Demand demand) {}

    /** The lines of a table, and above them where its numbers come from. */
    List<String> lines() {
        List<Example> examples = examples();
        List<Plan> plans =
                examples.stream().map(example -> model.plan(example.demand())).toList();
        List<String> lines = new ArrayList<>();
        lines.add(
                known.measuredAt().isEmpty()
                        ? "**Nothing was measured yet; these numbers follow from assumptions.**"
                        : "From coefficients measured " + known.measuredAt() + ":");
        lines.add("");
        lines.add("| |" + cells(examples, Example::name));
        lines.add("|---|" + "---:|".repeat(examples.size()));
        lines.add("| listings in scope |"
                + cells(examples, example -> whole((double) example.demand().listings())));
        lines.add("| listing events/s |"
                + cells(examples, example -> whole(example.demand().eventsPerSecond())));
        lines.add("| instances of |"
                + cells(
                        examples,
                        example -> example.demand().cores() + " cores, "
                                + example.demand().memoryMiB() / 1_024 + " GiB"));
        lines.add("| brokers |"
                + cells(examples, example -> whole(example.demand().brokers())));
        lines.add("| **partitions** |" + cells(plans, plan -> whole(plan.partitions())));
        lines.add("| **instances** |" + cells(plans, plan -> whole(plan.instances())));
        lines.add("| cores busy |" + cells(plans, plan -> tenths(plan.coresBusy())));
        lines.add("| memory of an instance, one lost, GiB |" + cells(plans, plan -> tenths(plan.memoryMiB() / 1_024)));
        lines.add("| disk of an instance, GB |" + cells(plans, plan -> tenths(plan.diskBytes() / GIGA)));
        lines.add("| changelogs, GB |" + cells(plans, plan -> whole(plan.changelogBytes() / GIGA)));
        lines.add("| listings' topic, GB |" + cells(plans, plan -> whole(plan.listingTopicBytes() / GIGA)));
        lines.add("| orders, GB |" + cells(plans, plan -> whole(plan.orderTopicBytes() / GIGA)));
        lines.add("| written in a busy day, GB |" + cells(plans, plan -> whole(plan.writtenBytesPerDay() / GIGA)));
        lines.add("| network of a broker, MB/s |" + cells(plans, plan -> tenths(plan.brokerBytesPerSecond() / MEGA)));
        lines.add("| restore of an instance, s |" + cells(plans, plan -> whole(plan.restoreSeconds())));
        lines.add("| burst, last order, s |" + cells(plans, plan -> tenths(plan.burstSeconds())));
        lines.add("| nearest limit |" + cells(plans, Examples::nearest));
        return lines;
    }

    private static String nearest(Plan plan) {
        Plan.Limit limit = plan.limits().get(0);
        return limit.name() + ", " + whole(limit.share() * 100) + " %";
    }

    private static List<Example> examples() {
        return List.of(
                new Example("one marketplace", demand(5_000_000, 1_000, 300_000, 8, 32, 3)),
                new Example("several", demand(50_000_000, 10_000, 1_000_000, 8, 32, 3)),
                new Example("all large ones", demand(250_000_000, 50_000, 5_000_000, 16, 64, 9)),
                new Example("a billion", demand(1_000_000_000, 200_000, 20_000_000, 16, 64, 30)));
    }

    private static Demand demand(
            long listings, double events, long burstOrders, int cores, int memoryGiB, int brokers) {
        double ordersPerDay = listings * 0.004;
        return new Demand(
                listings,
                events,
                0.05,
                50_000,
                200,
                ordersPerDay,
                10_000,
                burstOrders,
                3,
                1_096,
                1,
                cores,
                memoryGiB * 1_024L,
                brokers,
                1_500_000);
    }

    private static <T> String cells(List<T> columns, Function<T, String> cell) {
        StringBuilder row = new StringBuilder();
        columns.forEach(column -> row.append(' ').append(cell.apply(column)).append(" |"));
        return row.toString();
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }
}
