package io.lanjie.kafka;

/** What the keys of a topic look like, always UTF-8 text unless said otherwise. */
public enum KeyForm {
    /** Number of the certificate. */
    CERTIFICATE_NUMBER("certificate number, 16 digits"),
    /** Identifier of the recall. */
    RECALL("recall id"),
    /** Marketplace and listing. */
    LISTING("`<marketplace>:<listingId>`"),
    /** Kind and reference of a watched entry, or the name of what else the watch carries. */
    WATCH_ENTRY("kind and reference of the entry, or what else the record is"),
    /** Key of the record that was refused. */
    REFUSED_RECORD("the refused record's key"),
    /** Whatever bytes the record came with. */
    AS_IT_CAME("bytes, as it came"),
    /** No key at all. */
    NONE("none");

    private final String description;

    KeyForm(String description) {
        this.description = description;
    }

    /** Returns the form in words, for people. */
    public String description() {
        return description;
    }
}
