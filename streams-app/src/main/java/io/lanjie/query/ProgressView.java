package io.lanjie.query;

import java.util.List;

/** How far the work of this instance is. May be asked by any thread. */
public interface ProgressView {

    /** Returns the listing tasks that run in this instance. */
    List<ListingTaskStatus> listingTasks();

    /** Returns the progress of an instance that decides nothing. */
    static ProgressView none() {
        return List::of;
    }
}
