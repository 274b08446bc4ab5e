package io.lanjie.benchmarks.evaluation;

/** What is compared of matches that are right. */
public enum Detail {
    /** Whether a certificate number stands in a field meant for it. */
    NUMBER_KIND("kind of number match"),
    /** How surely goods are those of a notice. */
    ENTRY_STRENGTH("strength of brand + model"),
    /** Which SKUs are concerned. */
    SKUS("SKUs concerned"),
    /** How the units offered relate to those recalled. */
    UNITS("units recalled"),
    /** How surely marks are offered. */
    MARK_STRENGTH("strength of mark sales");

    private final String title;

    Detail(String title) {
        this.title = title;
    }

    /** What people call it. */
    public String title() {
        return title;
    }
}
