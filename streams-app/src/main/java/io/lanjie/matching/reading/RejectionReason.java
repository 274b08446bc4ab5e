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
    /** The goods are something else, so that brand and model do not count. */
    GOODS_OUT_OF_SCOPE(MatchKind.BRAND_MODEL, "the goods are no power bank, cell or pack"),
    /** Words that contain the mark's name and mean something else. */
    NOT_THE_MARK(MatchKind.MARK_TEXT, "these words name something other than the certification mark"),
    /** The goods carry the mark, as they must. */
    MARK_ON_GOODS(MatchKind.MARK_TEXT, "it says that goods carry the mark or are certified"),
    /** The goods have to do with labels and are lawful. */
    LAWFUL_LABELS(
            MatchKind.MARK_TEXT, "label printers, windscreens, sealing and children's stickers are no loose marks"),
    /** Mark and sticker stand too far apart, and nothing offers them together. */
    NO_MARK_OFFERED(MatchKind.MARK_TEXT, "mark and sticker are both named, but no mark is offered"),
    /** Help with a certificate of one's own is lawful. */
    CERTIFICATE_CONSULTING(MatchKind.MARK_TEXT, "help with a certificate of one's own is lawful");

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
