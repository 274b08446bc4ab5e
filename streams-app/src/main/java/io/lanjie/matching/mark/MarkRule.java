package io.lanjie.matching.mark;

/** The rules by which offers are found. Their identifiers are stored and stand in orders: never change one. */
public enum MarkRule {
    /** Marks on stickers or labels, apart from certified goods. */
    LOOSE_MARK("loose-mark"),
    /** Putting a mark on goods of others: engraving, printing. */
    MARK_ENGRAVING("mark-engraving"),
    /** Stickers for power banks that are to get them past a security check, sold as ornament. */
    MARK_DISGUISED("mark-disguised"),
    /** Certificates for rent, loan or sale. */
    CERTIFICATE_TRADE("certificate-trade"),
    /** Files and templates to make marks from. */
    MARK_TEMPLATE("mark-template");

    private final String id;

    MarkRule(String id) {
        this.id = id;
    }

    /** The identifier, which is the reference of the ground. */
    public String id() {
        return id;
    }
}
