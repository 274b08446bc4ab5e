package io.lanjie.matching.goods;

import io.lanjie.matching.dictionary.GoodsContext;
import io.lanjie.matching.dictionary.GoodsKind;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;

/** A word about goods where it stands in a text, and how it is spoken of there. Belongs to one reading of one text. */
final class Word {

    /** How goods are spoken of. */
    enum State {
        /** They are what is on offer, as far as this word goes. */
        FREE,
        /** They say what the next goods are for: 充电宝 in 充电宝保护套. */
        MODIFIER,
        /** The same before goods that may as well come with them: 充电宝 in 充电宝数据线. */
        LOOSE_MODIFIER,
        /** The goods fit them: 适用充电宝. */
        FITTED,
        /** The goods are connected to them: 充电宝供电. */
        CONNECTED,
        /** They come with the goods: 送保护套. */
        BONUS,
        /** They are one part of a bundle: 双肩包+充电宝. */
        BUNDLED,
        /** They do not come with the goods: 不含电芯. */
        WITHOUT,
        /** The goods also serve as them: 可当充电宝. */
        SERVED
    }

    private final Hit hit;
    private final GoodsKind kind;
    private final GoodsContext context;
    private State state = State.FREE;

    Word(Hit hit) {
        this.hit = hit;
        boolean isContext = hit.term().kind() == TermKind.GOODS_CONTEXT;
        this.kind = isContext ? null : GoodsKind.of(hit.term().value());
        this.context = isContext ? GoodsContext.of(hit.term().value()) : null;
    }

    int from() {
        return hit.from();
    }

    int until() {
        return hit.until();
    }

    /** What goods it names; null for words that name none. */
    GoodsKind kind() {
        return kind;
    }

    /** What it says of others; null for words that name goods. */
    GoodsContext context() {
        return context;
    }

    State state() {
        return state;
    }

    void become(State next) {
        state = next;
    }

    boolean isGoods() {
        return hit.term().kind() == TermKind.GOODS;
    }

    boolean isOther() {
        return hit.term().kind() == TermKind.OTHER_GOODS;
    }

    boolean isCompanion() {
        return hit.term().kind() == TermKind.COMPANION;
    }

    /** Whether it names a service by which goods are lent: 出租, 租赁. */
    boolean isRental() {
        return kind == GoodsKind.SERVICE && hit.term().text().indexOf('租') >= 0;
    }

    /** Whether it names goods that are sold together, rather than two things in one: 套装, 三件套. */
    boolean isSet() {
        return context == GoodsContext.COMBINED && hit.term().text().indexOf('套') >= 0;
    }

    /** Whether the goods on offer are these, come with these or serve as these. */
    boolean isOffered() {
        return state == State.FREE || state == State.BONUS || state == State.BUNDLED || state == State.SERVED;
    }
}
