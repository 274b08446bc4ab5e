package io.lanjie.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A value as it stands in a table. Text files hold texts only; workbooks know what they hold. */
sealed interface Cell {

    /** Nothing stands there. */
    Cell EMPTY = new Text("");

    /** How a person sees it, more or less. */
    String shown();

    /** Whether nothing stands there. */
    default boolean isEmpty() {
        return false;
    }

    /** A text, trimmed and without control characters. */
    record Text(String shown) implements Cell {

        @Override
        public boolean isEmpty() {
            return shown.isEmpty();
        }
    }

    /** A number, of which a spreadsheet keeps 15 digits. */
    record Amount(BigDecimal number) implements Cell {

        private static final int MOST_PLACES = 40;

        @Override
        public String shown() {
            return Math.abs((long) number.scale()) > MOST_PLACES ? number.toString() : plain();
        }

        private String plain() {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }

    /** A number that is shown as a date, by the clock on the wall. */
    record Moment(LocalDateTime time) implements Cell {

        @Override
        public String shown() {
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Cell {

        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /** A formula that came to an error, such as {@code #REF!}. */
    record Broken(String shown) implements Cell {}
}
