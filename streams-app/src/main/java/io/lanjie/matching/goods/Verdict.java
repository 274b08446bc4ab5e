package io.lanjie.matching.goods;

/** What one text says of whether goods are in scope. */
enum Verdict {
    /** They are. */
    IN,
    /** They are unless the category says otherwise. */
    LIKELY_IN,
    /** It does not say. */
    SILENT,
    /** They are not unless the category says otherwise. */
    LIKELY_OUT,
    /** They are not. */
    OUT
}
