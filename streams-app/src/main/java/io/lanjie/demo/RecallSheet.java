package io.lanjie.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What is particular about a recall; the rest follows from the index of the certificate whose goods it recalls.
 *
 * @param effectiveFrom its day in China
 * @param sequence orders notices of one day
 * @param items what is recalled
 */
record RecallSheet(LocalDate effectiveFrom, long sequence, List<Item> items) {

    /**
     * A model, or units of it.
     *
     * @param model as the certificate lists it
     * @param allUnits whether every unit is recalled
     * @param batches recalled batches
     * @param madeFrom first day of making, or null
     * @param madeUntil last day of making, or null
     * @param gtins numbers of the trade item
     * @param productNames names it is sold under
     */
    record Item(
            String model,
            boolean allUnits,
            List<String> batches,
            LocalDate madeFrom,
            LocalDate madeUntil,
            List<String> gtins,
            List<String> productNames) {

        static Item allOf(String model) {
            return new Item(model, true, List.of(), null, null, List.of(), List.of());
        }

        static Item batchesOf(String model, LocalDate madeFrom, LocalDate madeUntil, String... batches) {
            return new Item(model, false, List.of(batches), madeFrom, madeUntil, List.of(), List.of());
        }

        Item numbered(String gtin) {
            return new Item(model, allUnits, batches, madeFrom, madeUntil, List.of(gtin), productNames);
        }

        Item called(String productName) {
            return new Item(model, allUnits, batches, madeFrom, madeUntil, gtins, List.of(productName));
        }
    }

    static RecallSheet of(LocalDate effectiveFrom, Item... items) {
        return new RecallSheet(effectiveFrom, 0, List.of(items));
    }

    String noticeId() {
        return "ZH-%s-%d".formatted(effectiveFrom, sequence);
    }

    RecallSheet from(LocalDate day) {
        return new RecallSheet(day, sequence, items);
    }
}
