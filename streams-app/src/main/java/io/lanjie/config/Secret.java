package io.lanjie.config;

import java.util.Objects;

/**
 * A value that must not be shown.
 *
 * @param value the value itself
 */
public record Secret(String value) {

    static final String SHOWN = "***";

    /** Checks that there is a value. */
    public Secret {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return SHOWN;
    }
}
