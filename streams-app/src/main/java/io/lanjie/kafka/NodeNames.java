package io.lanjie.kafka;

/** The names of the topology's nodes: what happens there, in a phrase. Metrics and the golden topology carry them. */
public final class NodeNames {

    /** Source of certificate notices. */
    public static final String READ_CERTIFICATE_NOTICES = "read-certificate-notices";

    /** Source of recalls. */
    public static final String READ_RECALL_NOTICES = "read-recall-notices";

    /** Source of listings. */
    public static final String READ_LISTINGS = "read-listings";

    /** Source of review decisions. */
    public static final String READ_REVIEW_DECISIONS = "read-review-decisions";

    /** Source of acknowledgements. */
    public static final String READ_ACKNOWLEDGEMENTS = "read-acknowledgements";

    /** Source of the watch, in every listing task. */
    public static final String READ_WATCH = "read-watch";

    /** Both kinds of notices together. */
    public static final String GATHER_NOTICES = "gather-notices";

    /** Both kinds of answers together. */
    public static final String GATHER_ANSWERS = "gather-answers";

    /** Notes where a notice came from before it moves. */
    public static final String STAMP_NOTICES = "stamp-notices";

    /** Notes where an answer came from before it moves. */
    public static final String STAMP_ANSWERS = "stamp-answers";

    /** Recognises listings that stand in another partition than that of their key. */
    public static final String PLACE_LISTINGS = "place-listings";

    /** Notices that the listings of before the start have been read. */
    public static final String NOTE_LISTING_HISTORY = "note-listing-history";

    /** Repartition topic of notices, where their topics have more than one partition. */
    public static final String NOTICES = "notices";

    /** Repartition topic of misplaced listings. */
    public static final String MISPLACED_LISTINGS = "misplaced-listings";

    /** Repartition topic of acknowledgements and review decisions. */
    public static final String ANSWERS = "answers";

    /** Checks notices. */
    public static final String ADMIT_NOTICES = "admit-notices";

    /** Checks listings. */
    public static final String ADMIT_LISTINGS = "admit-listings";

    /** Checks acknowledgements and review decisions. */
    public static final String ADMIT_ANSWERS = "admit-answers";

    /** Reads steps of the watch. */
    public static final String FOLLOW_WATCH = "follow-watch";

    /** Keeps what is in force and tells every listing task. */
    public static final String KEEP_WATCH = "keep-watch";

    /** Claims, coverage, decision and enforcement, in one node so that a decision is one step. */
    public static final String DECIDE_LISTINGS = "decide-listings";

    /** Sink to every partition of the watch. */
    public static final String BROADCAST_WATCH = "broadcast-watch";

    /** Sink of all orders. */
    public static final String RECORD_ORDERS = "record-orders";

    /** Sink of each marketplace's orders. */
    public static final String DELIVER_ORDERS = "deliver-orders";

    /** Sink of standings. */
    public static final String PUBLISH_STANDINGS = "publish-standings";

    /** Sink of review items. */
    public static final String PUBLISH_REVIEWS = "publish-reviews";

    /** Sink of refused notices. */
    public static final String REFUSE_NOTICES = "refuse-notices";

    /** Sink of refused listings and answers. */
    public static final String REFUSE_LISTINGS = "refuse-listings";

    /** Sink of notices that cannot be read. */
    public static final String SET_ASIDE_NOTICES = "set-aside-notices";

    /** Sink of listings and answers that cannot be read. */
    public static final String SET_ASIDE_LISTINGS = "set-aside-listings";

    private static final String REPARTITION = "-repartition";

    private NodeNames() {}

    /** End of the name of the topic through which records are moved. */
    public static String topicOf(String repartition) {
        return repartition + REPARTITION;
    }

    /** The node before such a topic; Kafka Streams names it. */
    public static String entryOf(String repartition) {
        return topicOf(repartition) + "-filter";
    }

    /** The node behind such a topic; Kafka Streams names it. */
    public static String exitOf(String repartition) {
        return topicOf(repartition) + "-source";
    }
}
