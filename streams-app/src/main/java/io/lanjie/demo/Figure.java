package io.lanjie.demo;

import java.util.Comparator;

/**
 * One line of the report.
 *
 * @param group the part of the report
 * @param name the line
 */
public record Figure(Group group, String name) implements Comparable<Figure> {

    private static final Comparator<Figure> ORDER =
            Comparator.comparing(Figure::group).thenComparing(Figure::name);

    /** The parts of the report, in their order. */
    public enum Group {
        /** Orders by action. */
        ORDERS("Orders"),
        /** Releases by reason. */
        RELEASES("Releases by reason"),
        /** Listings by state, of those that ever had a ground. */
        STANDINGS("Listings"),
        /** Blocked listings by marketplace. */
        BLOCKED("Blocked by marketplace"),
        /** Grounds that hold a listing down, by kind. */
        GROUNDS("Blocked on grounds of"),
        /** Listings under review, and their reasons. */
        REVIEWS("Open reviews"),
        /** Refused records by reason code. */
        REFUSALS("Refusals"),
        /** Unreadable records. */
        DEAD_LETTERS("Dead letters");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /** For people. */
        public String title() {
            return title;
        }
    }

    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return group.title() + ": " + name;
    }
}
