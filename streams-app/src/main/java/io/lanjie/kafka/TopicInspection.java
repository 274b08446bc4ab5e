package io.lanjie.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares one topic as it is with its declaration. */
final class TopicInspection {

    private static final long FOR_EVER = -1;

    private final TopicDeclaration declared;
    private final int requiredPartitions;

    TopicInspection(TopicDeclaration declared, int requiredPartitions) {
        this.declared = declared;
        this.requiredPartitions = requiredPartitions;
    }

    /** Returns what is wrong with the topic, given its number of partitions and its settings. */
    List<TopicFinding> findings(int partitions, Map<String, String> settings) {
        List<TopicFinding> findings = new ArrayList<>();
        if (declared.partitions().exact() && partitions != requiredPartitions) {
            boolean refillable = declared.writer() == TopicWriter.LANJIE;
            findings.add(
                    new TopicFinding.PartitionsDiffer(declared.name(), partitions, requiredPartitions, refillable));
        }
        addCleanUp(settings, findings);
        long largest = Long.parseLong(settings.get(TopicDeclaration.LARGEST_MESSAGE));
        if (largest < TopicDeclaration.LARGEST_MESSAGE_BYTES) {
            findings.add(new TopicFinding.MessagesTooSmall(
                    declared.name(), largest, TopicDeclaration.LARGEST_MESSAGE_BYTES));
        }
        String timestamps = settings.get(TopicDeclaration.TIMESTAMPS);
        if (!timestamps.equals(TopicDeclaration.BROKER_TIME)) {
            findings.add(new TopicFinding.TimestampsDiffer(declared.name(), timestamps));
        }
        return findings;
    }

    private void addCleanUp(Map<String, String> settings, List<TopicFinding> findings) {
        CleanUp cleanUp = declared.cleanUp();
        String policy = settings.get("cleanup.policy");
        if (!policy.equals(cleanUp.policy())) {
            findings.add(new TopicFinding.CleanUpDiffers(declared.name(), policy, cleanUp.policy()));
        }
        cleanUp.minima().forEach((setting, required) -> {
            long actual = Long.parseLong(settings.get(setting));
            if (actual != FOR_EVER && actual < required.toMillis()) {
                findings.add(
                        new TopicFinding.KeptTooShort(declared.name(), setting, Duration.ofMillis(actual), required));
            }
        });
        long bytes = Long.parseLong(settings.get("retention.bytes"));
        if (cleanUp instanceof CleanUp.Deleted && bytes != FOR_EVER) {
            findings.add(new TopicFinding.LimitedBySize(declared.name(), bytes));
        }
    }
}
