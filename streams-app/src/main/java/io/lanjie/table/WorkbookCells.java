package io.lanjie.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Values of a workbook's cells: formulas by the value they had when the file was saved, numbers shown as dates. */
final class WorkbookCells {

    private static final Pattern ERROR = Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

    /** Number formats 14 to 22 are dates everywhere, 27 to 36 and 50 to 58 in East Asia (ECMA-376, 18.8.30). */
    private static final int[][] DATE_FORMATS = {{14, 17}, {22, 22}, {27, 31}, {36, 36}, {50, 54}, {57, 58}};

    /** Quoted text, brackets such as [$-804] and escaped characters are no part of what a format does. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern SHOWS_A_DAY = Pattern.compile("[yYdD年日]");

    private WorkbookCells() {}

    /** The cells of a row. */
    static List<Cell> of(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            cells.add(cell == null ? Cell.EMPTY : of(cell));
        }
        return cells;
    }

    private static Cell of(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell.getDataFormatId(), cell.getDataFormatString()) ? moment(cell, number) : amount(number);
        }
        if (value instanceof Boolean truth) {
            return new Cell.Truth(truth);
        }
        String text = value == null ? "" : CellText.clean(value.toString());
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        boolean broken = cell.getType() == CellType.ERROR
                || (cell.getType() == CellType.FORMULA && ERROR.matcher(text).matches());
        return broken ? new Cell.Broken(text) : new Cell.Text(text);
    }

    private static Cell amount(BigDecimal number) {
        return new Cell.Amount(number);
    }

    private static Cell moment(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        try {
            LocalDateTime time = cell.asDate();
            // Times are fractions of a day and come out some milliseconds off.
            return new Cell.Moment(time.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException | ArithmeticException notADate) {
            return amount(number);
        }
    }

    private static boolean isDate(Integer id, String format) {
        if (id == null) {
            return false;
        }
        for (int[] range : DATE_FORMATS) {
            if (id >= range[0] && id <= range[1]) {
                return true;
            }
        }
        return format != null
                && !"General".equalsIgnoreCase(format)
                && SHOWS_A_DAY.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }
}
