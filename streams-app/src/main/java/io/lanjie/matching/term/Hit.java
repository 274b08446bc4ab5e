package io.lanjie.matching.term;

/**
 * A word of the dictionaries found in a text.
 *
 * @param from index of its first character in the normalised text
 * @param until index behind its last
 * @param term the word
 * @param masked whether separators stand within it that are not its own, as in 罗*马*仕
 */
public record Hit(int from, int until, Term term, boolean masked) {}
