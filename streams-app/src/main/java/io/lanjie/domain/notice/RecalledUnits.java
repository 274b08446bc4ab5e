package io.lanjie.domain.notice;

/** How the units on offer relate to the units recalled. */
public enum RecalledUnits {
    /** Every unit of the goods is recalled. */
    ALL,
    /** A recalled batch or time of making is stated, and nothing that speaks against it. */
    INSIDE,
    /** What is stated lies outside of all that is recalled. */
    OUTSIDE,
    /** Nothing is stated, or what is stated leaves it open. */
    UNPROVEN
}
