package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.notice.EntryKind;
import io.lanjie.domain.order.AcknowledgementType;
import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.StandingState;
import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.TopicNames;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The tags of metrics and the values they can have. Every set is closed, so that the number of time series has a bound
 * that no record can move.
 */
public enum MeterTag {
    /** The topic that a record was published to, without the configured prefix. */
    INPUT("topic", inputs(), "other"),
    /** The same, and the topics through which the application moves records inside, without its name. */
    LAGGING("topic", inputs(), lagging()),
    /** Who refused a record. */
    STAGE("stage", List.of("admission", "watch", "decision", "marketplace")),
    /** Why a record was refused. */
    REASON("reason", RefusalReason.values()),
    /** What an entry of the watch is about. */
    ENTRY_KIND("kind", EntryKind.values()),
    /** What became of a notice. */
    NOTICE_OUTCOME("outcome", List.of("in_force", "waiting", "unchanged", "withdrawn")),
    /** What became of a version of a listing. */
    LISTING_OUTCOME(
            "outcome",
            List.of("newer", "unchanged", "older", "read_again", "same_version_other_content", "ended", "ended_again")),
    /** How a listing was found to carry a key. */
    MATCH_KIND("kind", MatchKind.values()),
    /** What became of a step of the watch. */
    STEP_OUTCOME("outcome", List.of("taken", "repeated")),
    /** What happened to a fan-out. */
    FAN_OUT_EVENT("event", List.of("opened", "replaced", "finished")),
    /** Where a fan-out leads. */
    DIRECTION("direction", FanOutDirection.values()),
    /** What became of a visit. */
    VISIT_OUTCOME("outcome", List.of("done", "failed")),
    /** State of a listing. */
    STATE("state", StandingState.values()),
    /** State of a listing before a decision. */
    BEFORE("before", StandingState.values()),
    /** State of a listing after a decision. */
    AFTER("after", StandingState.values()),
    /** What happened about a review. */
    REVIEW_EVENT("event", List.of("opened", "closed", "taken", "repeated")),
    /** What an order says. */
    ACTION("action", OrderAction.values()),
    /** Whose listing it is. */
    MARKETPLACE("marketplace", Origin.CONFIGURED, "the configured marketplaces, other"),
    /** What a listing is held for. */
    GROUND_KIND("ground_kind", GroundKind.values()),
    /** What a marketplace answered. */
    ANSWER_TYPE("type", AcknowledgementType.values()),
    /** When a marketplace answered. */
    TIMING("timing", List.of("in_time", "late", "overtaken")),
    /** A store of a task. */
    STORE("store", stores()),
    /** State of an entry of the watch. */
    ENTRY_STATUS("status", List.of("valid", "suspended", "revoked", "cancelled", "expired", "recall")),
    /** A listing partition. */
    PARTITION("partition", Origin.CONFIGURED, "0 to the number of listing partitions less one"),
    /** State of a stream thread. */
    THREAD_STATE("state", List.of("running", "other")),
    /** Version of the program. */
    VERSION("version", Origin.CONFIGURED, "one value"),
    /** Version of the configured policy. */
    POLICY("policy", Origin.CONFIGURED, "one value"),
    /** Version of rules and dictionaries. */
    RULES("rules", Origin.CONFIGURED, "one value");

    /** Stands for every value that is not one of the known. */
    public static final String OTHER = "other";

    private final String key;
    private final List<String> values;
    private final String described;

    /** Where the values of a tag come from. */
    private enum Origin {
        CONFIGURED
    }

    MeterTag(String key, List<String> values, String... more) {
        this.key = key;
        this.values = Stream.concat(values.stream(), Stream.of(more)).toList();
        this.described = String.join(", ", this.values);
    }

    MeterTag(String key, Enum<?>... values) {
        this(key, Stream.of(values).map(MeterTag::valueOf).toList());
    }

    MeterTag(String key, Origin origin, String described) {
        this.key = key;
        this.values = List.of();
        this.described = described;
    }

    /** Its name. */
    public String key() {
        return key;
    }

    /** Its values; empty where they depend on the configuration. */
    public List<String> closedValues() {
        return values;
    }

    /** Its values in words, for people. */
    public String described() {
        return described;
    }

    /** How a constant is written as a value. */
    public static String valueOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> inputs() {
        TopicNames live = TopicNames.live();
        return List.of(
                live.certificateStatus(),
                live.recallNotices(),
                live.listings(),
                live.acknowledgements(),
                live.reviewDecisions());
    }

    private static String[] lagging() {
        return new String[] {
            TopicNames.live().watch(),
            NodeNames.topicOf(NodeNames.NOTICES),
            NodeNames.topicOf(NodeNames.MISPLACED_LISTINGS),
            NodeNames.topicOf(NodeNames.ANSWERS)
        };
    }

    private static List<String> stores() {
        return List.of(
                StoreNames.WAITING_NOTICES,
                StoreNames.WAITING_LISTINGS,
                StoreNames.WAITING_ANSWERS,
                StoreNames.ENTRIES,
                StoreNames.WATCH_PROGRESS,
                StoreNames.LISTINGS,
                StoreNames.STANDINGS,
                StoreNames.WATCH_COPY,
                StoreNames.FAN_OUTS,
                StoreNames.TASK_PROGRESS,
                StoreNames.DEADLINES);
    }
}
