package io.lanjie.benchmarks.evaluation;

import java.util.Optional;

/** What is counted, with the goal that was set for it. */
public enum Measure {
    /** Certificate numbers, each with its SKU. */
    CERTIFICATE_NUMBER("certificate numbers", new Goal(0.999, 0.99)),
    /** Notices met by brand and model. */
    BRAND_MODEL("brand + model", new Goal(0.99, 0.95)),
    /** Recalls met by GTIN. */
    GTIN("GTIN", null),
    /** Recalls met by product name. */
    PRODUCT_NAME("product name", null),
    /** Offers of loose marks. */
    MARK("mark sales", new Goal(0.98, 0.95)),
    /** Goods that are a power bank, cell or pack. */
    SCOPE("goods in scope", new Goal(0.98, 0.98));

    private final String title;

    /** Two numbers, which cannot be changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Goal goal;

    Measure(String title, Goal goal) {
        this.title = title;
        this.goal = goal;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** What it has to reach; empty where nothing was set. */
    public Optional<Goal> goal() {
        return Optional.ofNullable(goal);
    }

    /**
     * What a measure has to reach.
     *
     * @param precision least share of what is found that is right
     * @param recall least share of what is there that is found
     */
    public record Goal(double precision, double recall) {

        /** Whether a score reaches it. */
        public boolean isReachedBy(Score score) {
            return score.precision() >= precision && score.recall() >= recall;
        }
    }
}
