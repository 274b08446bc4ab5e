package io.lanjie.domain;

import java.util.Objects;

/**
 * Why a record was rejected. A refused record changes nothing: what was accepted last stays in force.
 *
 * @param reason one of the closed set
 * @param field the field at fault, empty where no single one is
 * @param text what is wrong and what is expected, for people
 */
public record Refusal(RefusalReason reason, String field, String text) {

    /** Refuses missing parts. */
    public Refusal {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
    }
}
