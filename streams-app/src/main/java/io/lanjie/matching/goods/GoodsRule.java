package io.lanjie.matching.goods;

/** Why a text speaks for or against goods in scope. */
public enum GoodsRule {
    /** Goods in scope are named, and nothing that would make them something else. */
    NAMED("goods in scope are named"),
    /** The goods also serve as goods in scope: whatever else they are, they give their charge away. */
    SERVES_AS("the goods also serve as goods in scope"),
    /** Two things in one, one of them in scope. */
    COMBINED("two things in one, one of them in scope"),
    /** The last noun of a Chinese phrase, or the first of an English one, is what is sold. */
    HEAD("the noun that is sold is in scope, the other describes it"),
    /** A capacity of its own: what only protects, holds or charges goods has none. */
    CAPACITY("a capacity of its own is stated, which goods of the other kind do not have"),
    /** A starter that charges portable devices is a power bank. */
    STARTER("a starter that also charges portable devices"),
    /** Goods in scope are named as what they fit, but no other goods are. */
    ONLY_GOODS_NAMED("no other goods are named"),
    /** A field that says what the goods are. */
    FIELD("category, attribute or variant says so"),

    /** Other goods are what is sold. */
    OTHER("other goods are what is sold"),
    /** Goods in scope describe the other goods, are fitted by them or connected to them. */
    MENTIONED("goods in scope are only what the goods are for or run on"),
    /** The listing says that the goods in scope do not come with it. */
    WITHOUT("it says that goods in scope do not come with it"),
    /** A service, a machine, a voucher or an imitation. */
    NO_GOODS("a service, voucher, machine or imitation, whatever it speaks of"),
    /** Starts engines only: category 0914 is about what charges portable devices. */
    ONLY_STARTER("a starter, and nothing says that it charges portable devices"),
    /** Marks, engraving or certificates are what is sold: power banks are what they are for. */
    MARKS_SOLD("certification marks, engraving or certificates are what is sold"),
    /** Batteries of another kind. */
    OTHER_BATTERY("batteries that the watched categories do not cover"),
    /** Nothing names goods in scope. */
    NOTHING("nothing names goods in scope");

    private final String text;

    GoodsRule(String text) {
        this.text = text;
    }

    /** The reason in words that somebody who is not a programmer can read. */
    public String text() {
        return text;
    }
}
