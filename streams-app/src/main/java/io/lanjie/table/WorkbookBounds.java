package io.lanjie.table;

/**
 * How much a workbook may unpack to, so that a small file cannot take all memory. A sheet is read row by row; the texts
 * that all sheets share are kept.
 *
 * @param partBytes of one part of the workbook, such as a sheet
 * @param gapBytes from one mark-up to the next: text of a cell
 * @param rowBytes of a row
 * @param sharedMemory estimate of what the shared texts take, in bytes
 */
record WorkbookBounds(long partBytes, long gapBytes, long rowBytes, long sharedMemory) {

    private static final long MIB = 1024L * 1024;

    /** Those for this machine: a sheet of a million rows passes. Excel itself allows 32,767 characters a cell. */
    static WorkbookBounds usual() {
        return new WorkbookBounds(
                1024 * MIB, MIB / 2, 8 * MIB, Runtime.getRuntime().maxMemory() / 2);
    }
}
