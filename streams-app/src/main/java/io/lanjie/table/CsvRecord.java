package io.lanjie.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One record of a CSV file, taken apart line by line (RFC 4180): a cell that begins with a quote ends with one, holds
 * quotes doubled, and may hold separators and line breaks. A quote inside another cell is a character as any.
 */
final class CsvRecord {

    private enum State {
        AT_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        MALFORMED
    }

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private State state = State.AT_START;
    private long length;

    CsvRecord(char separator) {
        this.separator = separator;
    }

    /** Takes a line of the record, the first or one after a cell that was not closed. */
    void take(String line) {
        length += line.length() + 1L;
        for (int index = 0; index < line.length(); index++) {
            take(line.charAt(index));
        }
        if (state == State.QUOTED) {
            cell.append('\n');
        } else {
            endCell();
        }
    }

    private void take(char character) {
        switch (state) {
            case AT_START -> begin(character);
            case PLAIN -> plain(character);
            case QUOTED -> {
                if (character == '"') {
                    state = State.AFTER_QUOTE;
                } else {
                    cell.append(character);
                }
            }
            case AFTER_QUOTE -> afterQuote(character);
            default -> {
                // What follows a fault says nothing.
            }
        }
    }

    private void begin(char character) {
        if (character == '"') {
            state = State.QUOTED;
        } else {
            state = State.PLAIN;
            plain(character);
        }
    }

    private void plain(char character) {
        if (character == separator) {
            endCell();
        } else {
            cell.append(character);
        }
    }

    private void afterQuote(char character) {
        if (character == '"') {
            cell.append('"');
            state = State.QUOTED;
        } else if (character == separator) {
            endCell();
        } else if (character != ' ' && character != '\t') {
            state = State.MALFORMED;
        }
    }

    private void endCell() {
        if (state != State.MALFORMED) {
            cells.add(cell.toString());
            cell.setLength(0);
            state = State.AT_START;
        }
    }

    /** Whether a quoted cell goes on in the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether something other than a separator follows a closing quote. */
    boolean isMalformed() {
        return state == State.MALFORMED;
    }

    /** The number of the cell that is open or malformed, from 1. */
    int cellNumber() {
        return cells.size() + 1;
    }

    /** Characters taken so far. */
    long length() {
        return length;
    }

    /** The cells, once it is neither open nor malformed. */
    List<String> cells() {
        return List.copyOf(cells);
    }
}
