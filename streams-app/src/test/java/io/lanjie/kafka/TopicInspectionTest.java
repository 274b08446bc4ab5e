package io.lanjie.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicInspectionTest {

    private final TopicCatalogue catalogue = new TopicCatalogue(TopicNames.live(), 4, List.of("jd"));

    @Test
    void findsNothingWrongWithATopicAsDeclared() {
        assertThat(catalogue.all())
                .allSatisfy(topic -> assertThat(inspect(topic, catalogue.partitions(topic), Map.of()))
                        .isEmpty());
    }

    @Test
    void findsAWrongNumberOfListingPartitionsAndForbidsToAddSome() {
        List<TopicFinding> findings = inspect(catalogue.listings(), 3, Map.of());

        assertThat(findings).containsExactly(new TopicFinding.PartitionsDiffer("marketplace.listings", 3, 4, false));
        assertThat(findings.get(0).text())
                .contains("has 3 partition(s) and must have 4")
                .contains("do not add partitions");
    }

    @Test
    void findsAWatchThatDoesNotReachEveryListingPartition() {
        List<TopicFinding> findings = inspect(catalogue.watch(), 2, Map.of());

        assertThat(findings).containsExactly(new TopicFinding.PartitionsDiffer("interception.watch", 2, 4, true));
        assertThat(findings.get(0).remedy()).contains("makes this topic anew");
    }

    @Test
    void leavesThePartitionsOfOtherTopicsToTheOperator() {
        assertThat(inspect(catalogue.orders(), 48, Map.of())).isEmpty();
    }

    @Test
    void findsNoticesThatAreCompactedTooEarly() {
        assertThat(inspect(catalogue.certificateStatus(), 1, Map.of("min.compaction.lag.ms", "0")))
                .containsExactly(new TopicFinding.KeptTooShort(
                        "ccc.certificate-status", "min.compaction.lag.ms", Duration.ZERO, Duration.ofDays(1096)));
    }

    @Test
    void findsNullsThatGoTooEarly() {
        List<TopicFinding> findings = inspect(catalogue.listings(), 4, Map.of("delete.retention.ms", "86400000"));

        assertThat(findings)
                .containsExactly(new TopicFinding.KeptTooShort(
                        "marketplace.listings", "delete.retention.ms", Duration.ofDays(1), Duration.ofDays(14)));
        assertThat(findings.get(0).remedy())
                .contains("--entity-name marketplace.listings --add-config delete.retention.ms=1209600000");
    }

    @Test
    void takesForEverForLongEnough() {
        assertThat(inspect(catalogue.orders(), 4, Map.of("retention.ms", "-1"))).isEmpty();
    }

    @Test
    void findsARecordOfOrdersThatIsLimitedBySize() {
        assertThat(inspect(catalogue.orders(), 4, Map.of("retention.bytes", "1000")))
                .containsExactly(new TopicFinding.LimitedBySize("takedown.orders", 1000));
    }

    @Test
    void findsAllThatIsWrongWithATopicAtOnce() {
        Map<String, String> settings = Map.of(
                "cleanup.policy", "delete",
                "max.message.bytes", "1048588",
                "message.timestamp.type", "CreateTime");

        assertThat(inspect(catalogue.standings(), 4, settings))
                .containsExactly(
                        new TopicFinding.CleanUpDiffers("takedown.standings", "delete", "compact"),
                        new TopicFinding.MessagesTooSmall("takedown.standings", 1_048_588, 2_097_152),
                        new TopicFinding.TimestampsDiffer("takedown.standings", "CreateTime"));
    }

    private List<TopicFinding> inspect(TopicDeclaration topic, int partitions, Map<String, String> differences) {
        Map<String, String> settings = new HashMap<>(topic.settings());
        settings.put("retention.bytes", "-1");
        settings.putAll(differences);
        return new TopicInspection(topic, catalogue.partitions(topic)).findings(partitions, settings);
    }
}
