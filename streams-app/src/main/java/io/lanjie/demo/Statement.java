package io.lanjie.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * What the seller says of the goods, where that is particular.
 *
 * @param brand as written in the brand field, empty where none is stated
 * @param model as written in the model field, empty where none is stated
 * @param title empty for one of the usual titles
 * @param capacity in milliampere-hours, empty for one of the usual ones
 * @param gtins numbers of the trade item
 * @param attributes further attributes
 */
record Statement(
        String brand, String model, String title, String capacity, List<String> gtins, List<Stated> attributes) {

    /**
     * An attribute.
     *
     * @param name as the marketplace shows it
     * @param value as the seller wrote it
     */
    record Stated(String name, String value) {}

    /** The brand and no more. */
    static Statement of(Brand brand) {
        return new Statement(brand.chinese(), "", "", "", List.of(), List.of());
    }

    Statement brand(String written) {
        return new Statement(written, model, title, capacity, gtins, attributes);
    }

    Statement model(String written) {
        return new Statement(brand, written, title, capacity, gtins, attributes);
    }

    Statement title(String written) {
        return new Statement(brand, model, written, capacity, gtins, attributes);
    }

    Statement capacity(String written) {
        return new Statement(brand, model, title, written, gtins, attributes);
    }

    Statement gtin(String written) {
        return new Statement(brand, model, title, capacity, List.of(written), attributes);
    }

    Statement attribute(String name, String value) {
        List<Stated> all = new ArrayList<>(attributes);
        all.add(new Stated(name, value));
        return new Statement(brand, model, title, capacity, gtins, List.copyOf(all));
    }
}
