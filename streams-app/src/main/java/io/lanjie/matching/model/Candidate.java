package io.lanjie.matching.model;

import io.lanjie.matching.reading.FieldText;

/**
 * What may be the goods' model.
 *
 * @param key canonical model
 * @param field the text
 * @param from index of its first character in the normalised text
 * @param until index behind its last
 * @param source in which sort of text it was found, for the name of the rule
 * @param stated whether the text is there to state the model
 * @param marketing whether it is a name of the trade
 */
record Candidate(String key, FieldText field, int from, int until, String source, boolean stated, boolean marketing) {}
