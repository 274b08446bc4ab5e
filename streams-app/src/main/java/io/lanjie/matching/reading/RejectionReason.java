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
    NO_NUMBER(MatchKind.CERTIFICATE_FIELD, "the field is meant for a certificate number, but has none"),
    /** The goods fit it and are another's: 适用小米, for iPhone. */
    FITTED(MatchKind.BRAND_MODEL, "names goods that those on offer fit"),
    /** The listing says that the goods are not of it, or merely like it: 平替罗马仕, 安克同款. */
    DENIED(MatchKind.BRAND_MODEL, "names goods that those on offer are compared with"),
    /** A longer word contains the brand's name: 小米粥. */
    PART_OF_ANOTHER_WORD(MatchKind.BRAND_MODEL, "part of a word that is no brand"),
    /** No brand, holder or maker of the goods is known. */
    MODEL_WITHOUT_OWNER(MatchKind.BRAND_MODEL, "a model counts only with the goods' own brand, holder or maker"),
    /** A rating, a port, a phone or another code that is no model. */
    NOT_A_MODEL(MatchKind.BRAND_MODEL, "a rating, a port or a device, no model of the goods"),
    /** A name for advertising; certificates list another. */
    MARKETING_NAME(MatchKind.BRAND_MODEL, "a name of the trade, not the certified model"),
    /** More candidates than a listing needs to name its goods. */
    TOO_MANY_MODELS(MatchKind.BRAND_MODEL, "more models than one listing can mean"),
    /** The check digit of a trade item number is wrong. */
    WRONG_CHECK_DIGIT(MatchKind.GTIN, "the check digit is wrong"),
    /** Not 8, 12, 13 or 14 digits. */
    NOT_A_GTIN(MatchKind.GTIN, "a trade item number has 8, 12, 13 or 14 digits"),
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
