package io.lanjie.demo;

/** The marketplaces of the sample with their share of all listings. */
enum Marketplace {
    TAOBAO("taobao", "淘宝", 32),
    TMALL("tmall", "天猫", 18),
    JD("jd", "京东", 17),
    PDD("pdd", "拼多多", 21),
    DOUYIN("douyin", "抖音", 12);

    private final String id;
    private final String chinese;
    private final int share;

    Marketplace(String id, String chinese, int share) {
        this.id = id;
        this.chinese = chinese;
        this.share = share;
    }

    static Marketplace of(Dice dice) {
        int point = dice.below(100);
        for (Marketplace marketplace : values()) {
            point -= marketplace.share;
            if (point < 0) {
                return marketplace;
            }
        }
        return DOUYIN;
    }

    String id() {
        return id;
    }

    String chinese() {
        return chinese;
    }
}
