package io.lanjie.pipeline.watch;

import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.EntryHistory;
import io.lanjie.domain.notice.Notice;
import io.lanjie.metrics.MeterTag;
import java.util.HashMap;
import java.util.Map;

/** How many entries are in each state and how many notices wait, kept with each change. */
final class WatchTally {

    private final Map<String, Integer> entries = new HashMap<>();
    private int waiting;

    WatchTally() {
        MeterTag.ENTRY_STATUS.closedValues().forEach(status -> entries.put(status, 0));
    }

    /** An entry's history takes the place of the one before; an empty one stands for none. */
    void replace(EntryHistory before, EntryHistory after) {
        count(before, -1);
        count(after, 1);
    }

    Map<String, Integer> entries() {
        return entries;
    }

    int waiting() {
        return waiting;
    }

    private void count(EntryHistory history, int change) {
        if (history.inForce() != null) {
            entries.merge(status(history.inForce()), change, Integer::sum);
        }
        waiting += change * history.waiting().size();
    }

    private static String status(Notice inForce) {
        return inForce instanceof CertificateNotice certificate ? MeterTag.valueOf(certificate.state()) : "recall";
    }
}
