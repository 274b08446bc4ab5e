package io.lanjie.table;

import java.util.Objects;

/**
 * How tables are read.
 *
 * @param mapping what the columns give
 * @param sheet the sheet of a workbook that is read, or null: every one that has names of columns
 * @param ignoreUnknownColumns whether columns of unknown names are passed over; else the table is refused
 * @param noticeIsGiven whether rows need not name their notice
 */
public record TableSettings(ColumnMapping mapping, String sheet, boolean ignoreUnknownColumns, boolean noticeIsGiven) {

    /** Refuses a missing mapping. */
    public TableSettings {
        Objects.requireNonNull(mapping, "mapping");
    }
}
