package io.lanjie.domain.listing;

/** How a listing was found to carry a watched entry, strongest first. */
public enum MatchKind {
    /** A certificate number in a field meant for it. */
    CERTIFICATE_FIELD,
    /** A certificate number in any other text. */
    CERTIFICATE_TEXT,
    /** Brand and model. */
    BRAND_MODEL,
    /** A trade item number. */
    GTIN,
    /** A cell used in the certified product. */
    COMPONENT,
    /** A product name with its brand. */
    PRODUCT_NAME,
    /** Wording that offers loose marks. */
    MARK_TEXT
}
