package io.lanjie.kafka.resume;

import io.lanjie.kafka.ApplicationTraces;
import io.lanjie.kafka.ClusterException;
import io.lanjie.kafka.Finding;
import io.lanjie.kafka.GroupOffsets;
import io.lanjie.kafka.TakeoverFinding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/**
 * Keeps an application from beginning anew on topics that hold another one's decisions. One that ran is known by its
 * offsets, or, when it was stopped for so long that the cluster forgot them, by its inner topics.
 */
public final class PredecessorCheck {

    private final String applicationId;
    private final String standings;
    private final GroupOffsets offsets;
    private final ApplicationTraces traces;

    /**
     * @param admin asks the cluster; stays the caller's to close
     * @param applicationId the application that is to start
     * @param standings topic of the standings, which exists
     * @param patience longest wait for one answer
     */
    public PredecessorCheck(Admin admin, String applicationId, String standings, Duration patience) {
        this.applicationId = applicationId;
        this.standings = standings;
        this.offsets = new GroupOffsets(admin, applicationId, patience);
        this.traces = new ApplicationTraces(admin, applicationId, patience);
    }

    /**
     * Returns what keeps it from starting.
     *
     * @throws ClusterException if the cluster does not answer in time or refuses
     */
    public Optional<Finding> finding() {
        boolean ran = !traces.committed().isEmpty() || !traces.innerTopics().isEmpty();
        return ran || !holdsAnything() ? Optional.empty() : Optional.of(new TakeoverFinding(applicationId, standings));
    }

    private boolean holdsAnything() {
        return offsets.lag(offsets.ends(List.of(standings))).values().stream().anyMatch(records -> records > 0);
    }
}
