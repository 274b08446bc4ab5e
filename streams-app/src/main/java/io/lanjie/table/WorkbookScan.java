package io.lanjie.table;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a workbook once without keeping anything, and refuses one that would take more memory than there is. */
final class WorkbookScan {

    /** What a text takes besides its characters. */
    private static final long OVERHEAD_OF_TEXT = 60;

    private static final int MOST_PARTS = 10_000;

    private final WorkbookBounds bounds;

    WorkbookScan(WorkbookBounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Looks through a file.
     *
     * @throws UnusableTableException if it is damaged or too large
     */
    void require(File file) throws IOException {
        try (ZipFile zip = new ZipFile(file)) {
            if (zip.size() > MOST_PARTS) {
                throw new UnusableTableException("is no workbook that can be read: it has more than 10000 parts");
            }
            long sharedTexts = sharedTexts(zip);
            for (ZipEntry part : zip.stream().toList()) {
                if (isXml(part) && !isSharedTexts(part)) {
                    scan(zip, part, new PartScan(bounds, sharedTexts));
                }
            }
        }
    }

    private long sharedTexts(ZipFile zip) throws IOException {
        long texts = 0;
        for (ZipEntry part : zip.stream().toList()) {
            if (isSharedTexts(part)) {
                PartScan scan = new PartScan(bounds, 0);
                scan(zip, part, scan);
                texts += scan.texts();
                long memory = scan.bytes() + scan.texts() * OVERHEAD_OF_TEXT;
                if (memory > bounds.sharedMemory()) {
                    throw new UnusableTableException("holds so many texts that reading them needs about "
                            + memory / (1024 * 1024) + " MiB of memory: save it as CSV UTF-8, or divide it");
                }
            }
        }
        return texts;
    }

    private static void scan(ZipFile zip, ZipEntry part, PartScan scan) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        try (InputStream bytes = zip.getInputStream(part)) {
            for (int length = bytes.read(chunk); length >= 0; length = bytes.read(chunk)) {
                scan.take(chunk, length);
            }
        }
    }

    private static boolean isXml(ZipEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static boolean isSharedTexts(ZipEntry part) {
        return part.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
    }
}
