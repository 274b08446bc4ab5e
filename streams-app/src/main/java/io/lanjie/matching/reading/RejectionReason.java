package io.lanjie.matching.reading;

import io.lanjie.domain.listing.MatchKind;

/** Why something that looks like a match is none. */
public enum RejectionReason {
    /** More digits in a row than a certificate number has. */
    TOO_MANY_DIGITS(MatchKind.CERTIFICATE_FIELD, "17 or more digits in a row are no certificate number"),
    /** Fewer digits than a certificate number has. */
    TOO_FEW_DIGITS(MatchKind.CERTIFICATE_FIELD, "a certificate number has 16 digits"),
    /** No year or no category stands where a certificate number has them. */
    NOT_THE_GRAMMAR(MatchKind.CERTIFICATE_FIELD, "16 digits, but not of the form year, body, category, sequence"),
    /** Latin letters are glued in front that are no label. */
    PART_OF_ANOTHER_CODE(MatchKind.CERTIFICATE_FIELD, "the digits are part of a code with letters"),
    /** The words in front say that the number is another. */
    ANNOUNCED_AS_OTHER(MatchKind.CERTIFICATE_FIELD, "the words in front say that it is a number of another kind"),
    /** The pieces are days or years. */
    DATES(MatchKind.CERTIFICATE_FIELD, "the digits are dates"),
    /** The pieces are a list of numbers. */
    LIST_OF_NUMBERS(MatchKind.CERTIFICATE_FIELD, "the digits are several numbers, prices for example"),
    /** Too many letters stand where digits should. */
    TOO_MANY_LETTERS(MatchKind.CERTIFICATE_FIELD, "too many letters stand where a certificate number has digits"),
    /** A field for certificate numbers has none. */
    NO_NUMBER(MatchKind.CERTIFICATE_FIELD, "the field is meant for a certificate number, but has none");

    private final MatchKind kind;
    private final String text;

    RejectionReason(MatchKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /** What it would have been. */
    public MatchKind kind() {
        return kind;
    }

    /** The reason in words that somebody who is not a programmer can read. */
    public String text() {
        return text;
    }
}
