package io.lanjie.config;

import java.util.Map;

/** Judges properties of another maker's client. */
@FunctionalInterface
interface PropertyRules {

    /** Returns what is wrong with each property that cannot be taken, by its name. */
    Map<String, String> faults(Map<String, String> properties);
}
