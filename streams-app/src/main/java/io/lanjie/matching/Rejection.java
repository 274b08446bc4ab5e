package io.lanjie.matching;

import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.text.NormalisedText;

/**
 * Something that looks like a match and is none.
 *
 * @param field where in the listing
 * @param written the text as the seller wrote it
 * @param start offset of the text in its field, in UTF-16 code units
 * @param end offset behind it
 * @param reason why it is none
 */
public record Rejection(String field, String written, int start, int end, RejectionReason reason) {

    /** A place of a text that is none. */
    static Rejection of(FieldText field, int from, int until, RejectionReason reason) {
        NormalisedText text = field.text();
        return from >= until
                ? new Rejection(field.path(), "", 0, 0, reason)
                : new Rejection(field.path(), text.written(from, until), text.start(from), text.end(until - 1), reason);
    }
}
