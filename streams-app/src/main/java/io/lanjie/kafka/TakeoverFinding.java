package io.lanjie.kafka;

/**
 * The topics hold what another application decided, and this one never ran: begun plainly it would order everything
 * again, with versions from 1.
 *
 * @param applicationId the application that never ran
 * @param standings topic of the standings
 */
public record TakeoverFinding(String applicationId, String standings) implements Finding {

    @Override
    public String problem() {
        return "Application " + applicationId + " never ran on this cluster, and " + standings
                + " holds what another one decided";
    }

    @Override
    public String remedy() {
        return "If the applicationId is a slip, correct it; to take over, start with ./lanjie run --import --from OLD"
                + " (docs/operations.md); for a new beginning use another topics.prefix";
    }
}
