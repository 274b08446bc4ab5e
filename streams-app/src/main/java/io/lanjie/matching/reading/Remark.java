package io.lanjie.matching.reading;

/** What is worth knowing of something that was found. It changes nothing: the claim stays. */
public enum Remark {
    /** A body that is not among the known ones. */
    UNKNOWN_BODY("the certification body of this number is not among the known ones"),
    /** A field of the catalogue that there is not. */
    UNKNOWN_CATEGORY("the product category of this number is not among the known ones"),
    /** A power bank's or cell's number of a year in which there was no such category. */
    OLDER_THAN_ITS_CATEGORY(
            "power banks and their cells are certified since August 2023: an older number is not genuine");

    private final String text;

    Remark(String text) {
        this.text = text;
    }

    /** The remark in words that somebody who is not a programmer can read. */
    public String text() {
        return text;
    }
}
