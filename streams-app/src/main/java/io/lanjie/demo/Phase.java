package io.lanjie.demo;

import java.time.LocalDate;

/**
 * The acts of the campaign. Everything of one phase has to be decided before the next is published: inside a phase
 * notices and listings race, and the stories are made so that the race cannot change an outcome.
 */
public enum Phase {
    /** Listings go on sale, certificates are in force. */
    OPENING("Listings on sale, certificates in force", LocalDate.of(2025, 6, 1)),
    /** Suspensions and revocations, out of order and repeated, among unreadable and invalid records. */
    SUSPENSIONS("The wave: suspensions and revocations", LocalDate.of(2025, 6, 14)),
    /** Second notices: suspended, then revoked or cancelled; further grounds; corrections. */
    ESCALATION("Second notices and corrections", LocalDate.of(2025, 9, 16)),
    /** Sellers edit, take off sale, delete and list anew. */
    SELLER_MOVES("Sellers edit, delete, list anew", LocalDate.of(2025, 9, 26)),
    /** Reviewers decide; listings come back. */
    REVIEWS("Reviews decided, listings return", LocalDate.of(2025, 10, 9)),
    /** Certificates come into force again, notices are withdrawn. */
    REINSTATEMENTS("Reinstatements and withdrawals", LocalDate.of(2025, 10, 20)),
    /** What was released is struck again, what was replaced comes back. */
    AFTERMATH("Second suspensions, latecomers", LocalDate.of(2025, 11, 10));

    private final String title;
    private final LocalDate firstDay;

    Phase(String title, LocalDate firstDay) {
        this.title = title;
        this.firstDay = firstDay;
    }

    /** The phase after which most listings are down. */
    public static Phase height() {
        return ESCALATION;
    }

    /** The phase after which nothing more comes. */
    public static Phase last() {
        return AFTERMATH;
    }

    /** A line for people. */
    public String title() {
        return title;
    }

    LocalDate firstDay() {
        return firstDay;
    }
}
