package io.lanjie.matching.reading;

/**
 * Names of fields that repeat, such as {@code attributes[3].value}. The first ones are made once: each listing has
 * dozens of them, and hardly any more.
 */
final class FieldPaths {

    static final FieldPaths CERTIFICATE_NUMBERS = new FieldPaths("certificateNumbers[", "]");
    static final FieldPaths ATTRIBUTES = new FieldPaths("attributes[", "].value");
    static final FieldPaths GTINS = new FieldPaths("gtins[", "]");
    static final FieldPaths IMAGE_TEXTS = new FieldPaths("imageTexts[", "]");
    static final FieldPaths SKU_NAMES = new FieldPaths("skus[", "].name");
    static final FieldPaths SKU_MODELS = new FieldPaths("skus[", "].model");
    static final FieldPaths SKU_GTINS = new FieldPaths("skus[", "].gtin");

    private static final FieldPaths SKU_CERTIFICATE_NUMBERS = new FieldPaths("skus[", "].certificateNumbers[");
    private static final int READY = 64;

    private final String front;
    private final String behind;
    private final String[] ready = new String[READY];

    private FieldPaths(String front, String behind) {
        this.front = front;
        this.behind = behind;
        for (int index = 0; index < READY; index++) {
            ready[index] = make(index);
        }
    }

    /** The name of the field at the place. */
    String at(int index) {
        return index < READY ? ready[index] : make(index);
    }

    /** The name of a certificate number of a SKU. */
    static String skuCertificateNumber(int sku, int index) {
        return SKU_CERTIFICATE_NUMBERS.at(sku) + index + "]";
    }

    private String make(int index) {
        return front + index + behind;
    }
}
