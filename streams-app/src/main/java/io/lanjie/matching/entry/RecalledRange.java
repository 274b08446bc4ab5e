package io.lanjie.matching.entry;

import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.listing.StatedUnit.Batch;
import io.lanjie.domain.listing.StatedUnit.Made;
import io.lanjie.domain.notice.RecalledUnits;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Whether the units on offer are among those recalled. Only what all stated batches and dates agree on counts; whatever
 * leaves a doubt leaves it to a person.
 */
final class RecalledRange {

    /** How one statement relates to one item, or to all of them. */
    private enum Relation {
        /** The item lists it. */
        INSIDE,
        /** The item has such a range and it lies outside. */
        OUTSIDE,
        /** It can mean units inside and outside. */
        PARTLY,
        /** The item says nothing of the sort: it limits by batches and dates were stated, or the other way round. */
        SILENT
    }

    private RecalledRange() {}

    /**
     * How the units relate to those recalled.
     *
     * @param items the items of the goods, as one model can be recalled in several spans
     * @param stated what the listing states
     */
    static RecalledUnits relation(List<RecalledItem> items, Collection<StatedUnit> stated) {
        if (items.stream().anyMatch(RecalledItem::allUnits)) {
            return RecalledUnits.ALL;
        }
        boolean unlimited = items.stream().anyMatch(item -> item.batches().isEmpty() && !item.hasDates());
        if (items.isEmpty() || stated.isEmpty() || unlimited) {
            // Which units are recalled is not in the notice: nothing stated can prove or disprove it.
            return RecalledUnits.UNPROVEN;
        }
        if (items.stream().allMatch(item -> excludes(item, stated))) {
            return RecalledUnits.OUTSIDE;
        }
        boolean inside = false;
        for (StatedUnit unit : stated) {
            boolean listed = items.stream().anyMatch(item -> relation(item, unit) == Relation.INSIDE);
            if (!listed && items.stream().allMatch(item -> relation(item, unit) == Relation.OUTSIDE)) {
                return RecalledUnits.UNPROVEN;
            }
            inside |= listed;
        }
        return inside && oneItemFits(items, stated) ? RecalledUnits.INSIDE : RecalledUnits.UNPROVEN;
    }

    /** Whether something stated lies outside of the item, and nothing may lie inside. */
    private static boolean excludes(RecalledItem item, Collection<StatedUnit> stated) {
        boolean outside = false;
        for (StatedUnit unit : stated) {
            Relation relation = relation(item, unit);
            if (relation == Relation.INSIDE || relation == Relation.PARTLY) {
                return false;
            }
            outside |= relation == Relation.OUTSIDE;
        }
        return outside;
    }

    /** A batch of one span and a date of another do not prove each other. */
    private static boolean oneItemFits(List<RecalledItem> items, Collection<StatedUnit> stated) {
        return items.stream()
                .anyMatch(item -> fits(item, stated, Batch.class)
                        && fits(item, stated, Made.class)
                        && stated.stream().anyMatch(unit -> relation(item, unit) == Relation.INSIDE));
    }

    private static boolean fits(RecalledItem item, Collection<StatedUnit> stated, Class<? extends StatedUnit> sort) {
        List<StatedUnit> ofSort = stated.stream().filter(sort::isInstance).toList();
        return ofSort.isEmpty() || ofSort.stream().anyMatch(unit -> relation(item, unit) != Relation.OUTSIDE);
    }

    private static Relation relation(RecalledItem item, StatedUnit unit) {
        if (unit instanceof Batch batch) {
            if (item.batches().isEmpty()) {
                return Relation.SILENT;
            }
            return item.batches().contains(batch.code()) ? Relation.INSIDE : Relation.OUTSIDE;
        }
        Made made = (Made) unit;
        if (!item.hasDates()) {
            return Relation.SILENT;
        }
        LocalDate first = item.madeFrom() == null ? LocalDate.MIN : item.madeFrom();
        LocalDate last = item.madeUntil() == null ? LocalDate.MAX : item.madeUntil();
        if (made.until().isBefore(first) || made.from().isAfter(last)) {
            return Relation.OUTSIDE;
        }
        boolean whole = !made.from().isBefore(first) && !made.until().isAfter(last);
        return whole ? Relation.INSIDE : Relation.PARTLY;
    }
}
