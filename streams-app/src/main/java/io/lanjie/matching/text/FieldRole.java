package io.lanjie.matching.text;

/** What a text of a listing is there for. */
public enum FieldRole {
    /** A field for certificate numbers, of the listing or of a SKU. */
    CERTIFICATE_NUMBER,
    /** The value of an attribute; the name says more. */
    ATTRIBUTE,
    /** The title. */
    TITLE,
    /** The brand field. */
    BRAND,
    /** The model field, of the listing or of a SKU. */
    MODEL,
    /** The category path. */
    CATEGORY,
    /** The description. */
    DESCRIPTION,
    /** Text read from an image. */
    IMAGE_TEXT,
    /** The name of a SKU. */
    SKU_NAME,
    /** A GTIN field, of the listing or of a SKU. */
    GTIN,
    /** The name of the shop. */
    SHOP_NAME
}
