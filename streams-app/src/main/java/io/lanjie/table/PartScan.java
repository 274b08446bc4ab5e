package io.lanjie.table;

import java.util.Set;

/**
 * Looks through the XML of one part of a workbook before it is parsed, for what the parser would take into memory
 * without a bound: long texts and rows, columns that no spreadsheet has, references to texts that are not there.
 */
final class PartScan {

    /** Names of elements that matter are short. */
    private static final int LONGEST_NAME = 16;

    private static final Set<String> DECLARATIONS = Set.of("!DOCTYPE", "!ENTITY");

    /** Spreadsheets end at column XFD. */
    private static final int MOST_LETTERS_OF_COLUMN = 3;

    private final WorkbookBounds bounds;
    private final long sharedTexts;

    private long bytes;
    private long sinceMarkup;
    private long rowBegan;
    private long texts;
    private final StringBuilder name = new StringBuilder();
    private boolean naming;
    private boolean inTag;
    private boolean ofCell;
    private char quote;
    private final StringBuilder attribute = new StringBuilder();
    private int letters;
    private boolean cellOfSharedText;
    private boolean inIndex;
    private long index;

    /**
     * @param bounds how large things may be
     * @param sharedTexts how many shared texts there are
     */
    PartScan(WorkbookBounds bounds, long sharedTexts) {
        this.bounds = bounds;
        this.sharedTexts = sharedTexts;
    }

    /** How many shared texts were found in this part. */
    long texts() {
        return texts;
    }

    /** How many bytes were looked at. */
    long bytes() {
        return bytes;
    }

    /** Takes the next bytes. */
    void take(byte[] chunk, int length) {
        for (int position = 0; position < length; position++) {
            take((char) (chunk[position] & 0xFF));
        }
        if (bytes > bounds.partBytes()) {
            throw unreadable("unpacks to more than " + bounds.partBytes() + " bytes");
        }
    }

    private void take(char character) {
        bytes++;
        if (character == '<') {
            beginMarkup();
            return;
        }
        if (++sinceMarkup > bounds.gapBytes()) {
            throw unreadable("holds a cell of more than " + bounds.gapBytes() + " bytes");
        }
        if (naming) {
            takeName(character);
        }
        if (inTag) {
            takeTag(character);
        } else if (inIndex) {
            takeIndex(character);
        }
    }

    private void beginMarkup() {
        if (inIndex && index >= sharedTexts) {
            throw unreadable("names a shared text that it does not hold");
        }
        sinceMarkup = 0;
        name.setLength(0);
        naming = true;
        inTag = true;
        ofCell = false;
        inIndex = false;
        quote = 0;
    }

    private void takeName(char character) {
        if (character == 0) {
            throw unreadable("is not in UTF-8");
        }
        boolean ended = character == '>' || character <= ' ' || (character == '/' && !name.isEmpty());
        if (character == ':') {
            name.setLength(0);
        } else if (ended) {
            naming = false;
            named();
        } else if (name.length() < LONGEST_NAME) {
            name.append(character);
        }
    }

    private void named() {
        String element = name.toString();
        if (DECLARATIONS.contains(element)) {
            throw unreadable("declares a document type, which no spreadsheet does");
        }
        switch (element) {
            case "row" -> rowBegan = bytes;
            case "/row" -> rowBegan = 0;
            case "si" -> texts++;
            case "c" -> {
                ofCell = true;
                cellOfSharedText = false;
            }
            case "v" -> {
                inIndex = cellOfSharedText;
                index = 0;
            }
            default -> {
                // Says nothing of size.
            }
        }
        if (rowBegan != 0 && bytes - rowBegan > bounds.rowBytes()) {
            throw unreadable("holds a row of more than " + bounds.rowBytes() + " bytes");
        }
    }

    private void takeTag(char character) {
        if (quote == 0) {
            if (character == '>') {
                inTag = false;
            } else if (character == '"' || character == '\'') {
                quote = character;
                attribute.setLength(0);
                letters = 0;
            }
        } else if (character == quote) {
            quote = 0;
            cellOfSharedText |= ofCell && attribute.length() == 1 && attribute.charAt(0) == 's';
        } else if (ofCell) {
            takeCellAttribute(character);
        }
    }

    private void takeCellAttribute(char character) {
        if (character == '&') {
            throw unreadable("writes the address of a cell in a way that no spreadsheet does");
        }
        if (attribute.length() < 2) {
            attribute.append(character);
        }
        if (character >= '0' && character <= '9') {
            if (letters > MOST_LETTERS_OF_COLUMN) {
                throw unreadable("has a cell beyond the last column, XFD");
            }
            letters = 0;
        } else {
            letters++;
        }
    }

    private void takeIndex(char character) {
        if (character == '&') {
            throw unreadable("writes the number of a shared text in a way that no spreadsheet does");
        }
        if (character >= '0' && character <= '9') {
            index = Math.min(index * 10 + (character - '0'), Integer.MAX_VALUE);
        }
    }

    private static UnusableTableException unreadable(String fault) {
        return new UnusableTableException("is no workbook that can be read: it " + fault);
    }
}
