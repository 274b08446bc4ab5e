package io.lanjie.demo;

/** What is sold, and the words that sell it. */
enum Goods {
    POWER_BANK("数码/移动电源", "移动电源"),
    OUTDOOR_POWER("户外/户外电源", "户外电源"),
    CELL_PACK("电子元件/锂电池组", "锂离子电池组"),
    PHONE_CASE("数码/手机壳", "手机保护壳"),
    CHARGER("数码/充电器", "电源适配器"),
    STICKER("办公/不干胶标签", "不干胶");

    private final String category;
    private final String productName;

    Goods(String category, String productName) {
        this.category = category;
        this.productName = productName;
    }

    /** Whether it holds a charge that sellers state. */
    boolean hasCapacity() {
        return this == POWER_BANK || this == OUTDOOR_POWER || this == CELL_PACK;
    }

    String category() {
        return category;
    }

    String productName() {
        return productName;
    }
}
