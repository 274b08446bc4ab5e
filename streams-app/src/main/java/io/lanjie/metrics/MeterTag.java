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
    INPUT("topic", Values.closed(inputs(), "other")),
    /** The same, and the topics through which the application moves records inside, without its name. */
    LAGGING("topic", Values.closed(inputs(), lagging())),
    /** Who refused a record. */
    STAGE("stage", Values.closed(List.of("admission", "watch", "decision", "marketplace"))),
    /** Why a record was refused. */
    REASON("reason", Values.of(RefusalReason.values())),
    /** What an entry of the watch is about. */
    ENTRY_KIND("kind", Values.of(EntryKind.values())),
    /** What became of a notice. */
    NOTICE_OUTCOME("outcome", Values.closed(List.of("in_force", "waiting", "unchanged", "withdrawn"))),
    /** What became of a version of a listing. */
    LISTING_OUTCOME(
            "outcome",
            Values.closed(List.of(
                    "newer",
                    "unchanged",
                    "older",
                    "read_again",
                    "same_version_other_content",
                    "ended",
                    "ended_again"))),
    /** How a listing was found to carry a key. */
    MATCH_KIND("kind", Values.of(MatchKind.values())),
    /** What became of a step of the watch. */
    STEP_OUTCOME("outcome", Values.closed(List.of("taken", "repeated"))),
    /** What happened to a fan-out. */
    FAN_OUT_EVENT("event", Values.closed(List.of("opened", "replaced", "finished"))),
    /** Where a fan-out leads. */
    DIRECTION("direction", Values.of(FanOutDirection.values())),
    /** What became of a visit. */
    VISIT_OUTCOME("outcome", Values.closed(List.of("done", "failed"))),
    /** State of a listing. */
    STATE("state", Values.of(StandingState.values())),
    /** State of a listing before a decision. */
    BEFORE("before", Values.of(StandingState.values())),
    /** State of a listing after a decision. */
    AFTER("after", Values.of(StandingState.values())),
    /** What happened about a review. */
    REVIEW_EVENT("event", Values.closed(List.of("opened", "closed", "taken", "repeated"))),
    /** What an order says. */
    ACTION("action", Values.of(OrderAction.values())),
    /** Whose listing it is. */
    MARKETPLACE("marketplace", Values.configured("the configured marketplaces, other")),
    /** What a listing is held for. */
    GROUND_KIND("ground_kind", Values.of(GroundKind.values())),
    /** What a marketplace answered. */
    ANSWER_TYPE("type", Values.of(AcknowledgementType.values())),
    /** When a marketplace answered. */
    TIMING("timing", Values.closed(List.of("in_time", "late", "overtaken"))),
    /** A store of a task. */
    STORE("store", Values.closed(stores())),
    /** State of an entry of the watch. */
    ENTRY_STATUS("status", Values.closed(List.of("valid", "suspended", "revoked", "cancelled", "expired", "recall"))),
    /** A listing partition. */
    PARTITION("partition", Values.configured("0 to the number of listing partitions less one")),
    /** State of a stream thread. */
    THREAD_STATE("state", Values.closed(List.of("running", "other"))),
    /** Version of the program. */
    VERSION("version", Values.configured("one value")),
    /** Version of the configured policy. */
    POLICY("policy", Values.configured("one value")),
    /** Version of rules and dictionaries. */
    RULES("rules", Values.configured("one value"));

    /** Stands for every value that is not one of the known. */
    public static final String OTHER = "other";

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // It has nothing but a copied list and a text.
    private final Values values;

    /**
     * The values of a tag.
     *
     * @param closed all of them; empty where they depend on the configuration
     * @param described all of them in words
     */
    private record Values(List<String> closed, String described) {

        static Values closed(List<String> values, String... more) {
            List<String> all = Stream.concat(values.stream(), Stream.of(more)).toList();
            return new Values(all, String.join(", ", all));
        }

        static Values of(Enum<?>... constants) {
            return closed(Stream.of(constants).map(MeterTag::valueOf).toList());
        }

        static Values configured(String described) {
            return new Values(List.of(), described);
        }
    }

    MeterTag(String key, Values values) {
        this.key = key;
        this.values = values;
    }

    /** Its name. */
    public String key() {
        return key;
    }

    /** Its values; empty where they depend on the configuration. */
    public List<String> closedValues() {
        return values.closed();
    }

    /** Its values in words, for people. */
    public String described() {
        return values.described();
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
