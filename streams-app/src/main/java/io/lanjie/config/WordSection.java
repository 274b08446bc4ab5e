package io.lanjie.config;

import io.lanjie.matching.term.TermKind;
import java.util.Set;

/**
 * A section of a dictionary file that lists words.
 *
 * @param name its key in the file
 * @param kind what its words say
 * @param values what they can stand for, each a key below the section's; empty where the section is a plain list whose
 *     words stand for themselves
 */
record WordSection(String name, TermKind kind, Set<String> values) {}
