package io.lanjie.domain.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * One model of a recall in one span of making.
 *
 * @param model model as the notice writes it
 * @param allUnits every unit of it is recalled
 * @param batches recalled batches
 * @param madeFrom first day of making, included, or null
 * @param madeUntil last day of making, included, or null
 * @param units number of units, or null
 * @param gtins GTINs of the goods
 * @param productNames names the goods are sold under
 */
public record RecallItem(
        String model,
        boolean allUnits,
        List<String> batches,
        LocalDate madeFrom,
        LocalDate madeUntil,
        Long units,
        List<String> gtins,
        List<String> productNames) {

    /** Copies the lists. */
    public RecallItem {
        batches = List.copyOf(batches);
        gtins = List.copyOf(gtins);
        productNames = List.copyOf(productNames);
    }

    /** Which units are recalled, in words; the same exactly when the same units are. */
    public String scope() {
        String made = madeFrom == null && madeUntil == null ? "" : ", made " + madeFrom + " to " + madeUntil;
        return model + (allUnits ? ", all units" : ", batches " + new TreeSet<>(batches) + made) + ", items "
                + new TreeSet<>(gtins) + ", names " + new TreeSet<>(productNames);
    }
}
