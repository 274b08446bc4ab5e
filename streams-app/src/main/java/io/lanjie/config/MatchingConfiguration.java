package io.lanjie.config;

/**
 * What matching goes by.
 *
 * @param dictionaries where the words are read from. A change of them judges every listing anew
 */
public record MatchingConfiguration(DictionaryLocation dictionaries) {}
