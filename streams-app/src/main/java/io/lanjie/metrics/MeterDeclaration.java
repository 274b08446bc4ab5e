package io.lanjie.metrics;

import static io.lanjie.metrics.MeterKind.COUNTER;
import static io.lanjie.metrics.MeterKind.GAUGE;
import static io.lanjie.metrics.MeterKind.HISTOGRAM;
import static io.lanjie.metrics.MeterTag.*;

import java.util.List;

/** Every metric of this application: its name as Prometheus shows it, unit, meaning and tags, said once. */
public enum MeterDeclaration {
    ADMISSION_ACCEPTED(COUNTER, "lanjie_admission_accepted_total", "records", "Records that passed admission", INPUT),
    REFUSALS(COUNTER, "lanjie_refusals_total", "records", "Records understood and rejected", STAGE, REASON),
    DEAD_LETTERS(COUNTER, "lanjie_dead_letters_total", "records", "Records that could not be read", INPUT),
    SET_ASIDE(
            COUNTER,
            "lanjie_set_aside_total",
            "records",
            "Records set aside because they killed a thread or could not be processed",
            INPUT),
    MISPLACED(
            COUNTER,
            "lanjie_misplaced_total",
            "records",
            "Records moved to the partition of their key, where their writer should have put them",
            INPUT),
    WAITING_FOR_REGISTRY(
            COUNTER,
            "lanjie_waiting_for_registry_total",
            "records",
            "Records parked because the schema registry was away, or behind one that was",
            INPUT),
    NOTICES(
            COUNTER,
            "lanjie_notices_total",
            "notices",
            "Notices and withdrawals taken by the watch",
            ENTRY_KIND,
            NOTICE_OUTCOME),
    WATCH_BROADCASTS(
            COUNTER,
            "lanjie_watch_broadcasts_total",
            "changes",
            "Changes of entries sent to every listing partition",
            ENTRY_KIND),
    LISTINGS(
            COUNTER,
            "lanjie_listings_total",
            "versions",
            "Versions and ends of listings judged against what was known",
            LISTING_OUTCOME),
    MATCHES(COUNTER, "lanjie_matches_total", "keys", "Keys found in new versions of listings", MATCH_KIND),
    WATCH_STEPS(
            COUNTER,
            "lanjie_watch_steps_total",
            "steps",
            "Steps of the watch that arrived in listing tasks, each once for every task",
            STEP_OUTCOME),
    FAN_OUTS(
            COUNTER,
            "lanjie_fan_outs_total",
            "fan-outs",
            "Changes of the watch that went out to the listings they concern",
            FAN_OUT_EVENT),
    VISITS(COUNTER, "lanjie_visits_total", "listings", "Listings that fan-outs reached", VISIT_OUTCOME),
    STANDING_CHANGES(
            COUNTER,
            "lanjie_standing_changes_total",
            "decisions",
            "Decisions that changed a standing, by the states before and after",
            BEFORE,
            AFTER),
    DECISIONS_UNCHANGED(COUNTER, "lanjie_decisions_unchanged_total", "decisions", "Decisions that changed nothing"),
    REVIEWS(
            COUNTER,
            "lanjie_reviews_total",
            "events",
            "Listings that came to need a review or no longer do, and decisions of reviewers",
            REVIEW_EVENT),
    ORDERS(
            COUNTER,
            "lanjie_orders_total",
            "orders",
            "Orders sent, by the first ground that holds, or where none does the first that was lifted",
            ACTION,
            MARKETPLACE,
            GROUND_KIND),
    ANSWERS(
            COUNTER,
            "lanjie_answers_total",
            "answers",
            "Answers of marketplaces; overtaken by a later order, else by the time they were due",
            MARKETPLACE,
            ANSWER_TYPE,
            TIMING),
    ANSWERS_OVERDUE(
            COUNTER,
            "lanjie_answers_overdue_total",
            "orders",
            "Orders whose answer was due and did not come",
            MARKETPLACE),
    RESTORED_RECORDS(COUNTER, "lanjie_restored_records_total", "records", "Records read back into stores", STORE),
    THREAD_REPLACEMENTS(
            COUNTER, "lanjie_thread_replacements_total", "threads", "Stream threads that died and were replaced"),
    NOTICE_TO_ORDER(
            HISTOGRAM,
            "lanjie_notice_to_order_seconds",
            "seconds",
            "Time from the publication of a notice, or from when it took effect, to an order by it"),
    LISTING_TO_ORDER(
            HISTOGRAM,
            "lanjie_listing_to_order_seconds",
            "seconds",
            "Time from the publication of a version of a listing to the order it caused"),
    STANDINGS(GAUGE, "lanjie_standings", "listings", "Listings that have, or had, a ground", STATE),
    REVIEWS_OPEN(GAUGE, "lanjie_reviews_open", "listings", "Listings that a person must look at"),
    LISTINGS_KNOWN(GAUGE, "lanjie_listings_known", "listings", "Listings known to the tasks that run here"),
    LISTINGS_READ_BY_OTHER_RULES(
            GAUGE,
            "lanjie_listings_read_by_other_rules",
            "listings",
            "Listings that other rules or dictionaries than those in use have read"),
    FAN_OUTS_OPEN(GAUGE, "lanjie_fan_outs_open", "fan-outs", "Changes of the watch on their way", DIRECTION),
    FAN_OUT_BACKLOG(
            GAUGE,
            "lanjie_fan_out_backlog_listings",
            "listings",
            "Listings that open fan-outs have yet to visit",
            DIRECTION),
    FAN_OUT_OLDEST_AGE(
            GAUGE,
            "lanjie_fan_out_oldest_age_seconds",
            "seconds",
            "Time since the oldest open fan-out began, 0 when none is open",
            DIRECTION),
    WATCH_ENTRIES(
            GAUGE,
            "lanjie_watch_entries",
            "entries",
            "Entries with a notice in force; only where the watch task runs",
            ENTRY_STATUS),
    NOTICES_WAITING(
            GAUGE,
            "lanjie_notices_waiting",
            "notices",
            "Notices that wait for their date; only where the watch task runs"),
    WATCH_VERSION(GAUGE, "lanjie_watch_version", "steps", "Steps the watch has made; only where the watch task runs"),
    TASK_WATCH_VERSION(
            GAUGE,
            "lanjie_task_watch_version",
            "steps",
            "Last step of the watch that the task of a listing partition took",
            PARTITION),
    LISTING_TASKS(GAUGE, "lanjie_listing_tasks", "tasks", "Listing partitions that are active here and being decided"),
    LISTING_PARTITIONS(GAUGE, "lanjie_listing_partitions", "partitions", "Listing partitions as configured"),
    WATCH_TASKS(GAUGE, "lanjie_watch_tasks", "tasks", "1 where the watch task runs, else 0"),
    RESTORING_RECORDS(
            GAUGE, "lanjie_restoring_records", "records", "Records still to be read back into a store", STORE),
    INPUT_LAG(
            GAUGE,
            "lanjie_input_lag_records",
            "records",
            "Offsets between what all instances together committed and the end of a topic",
            LAGGING),
    PARKED_RECORDS(GAUGE, "lanjie_parked_records", "records", "Records that wait for the schema registry now", INPUT),
    NEWEST_NOTICE_AGE(
            GAUGE,
            "lanjie_newest_notice_age_seconds",
            "seconds",
            "Time since the newest notice taken was published; absent before the first"),
    NEWEST_LISTING_AGE(
            GAUGE,
            "lanjie_newest_listing_age_seconds",
            "seconds",
            "Time since the newest listing taken was published; absent before the first",
            MARKETPLACE),
    BUILD_INFO(GAUGE, "lanjie_build_info", "", "Always 1; its tags say what runs", VERSION, POLICY, RULES),
    READY(GAUGE, "lanjie_ready", "", "1 when /health/ready says so, else 0"),
    CAUGHT_UP(GAUGE, "lanjie_caught_up", "", "1 when /health/caught-up says so, else 0"),
    STREAM_THREADS(GAUGE, "lanjie_stream_threads", "threads", "Stream threads", THREAD_STATE);

    private static final String COUNTER_SUFFIX = "_total";
    private static final String HISTOGRAM_SUFFIX = "_seconds";

    private final MeterKind kind;
    private final String prometheusName;
    private final String unit;
    private final String help;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<MeterTag> tags;

    MeterDeclaration(MeterKind kind, String prometheusName, String unit, String help, MeterTag... tags) {
        this.kind = kind;
        this.prometheusName = prometheusName;
        this.unit = unit;
        this.help = help;
        this.tags = List.of(tags);
    }

    /** What it is. */
    public MeterKind kind() {
        return kind;
    }

    /** Its name as Prometheus shows it. */
    public String prometheusName() {
        return prometheusName;
    }

    /** What is counted or measured; empty for a yes or no. */
    public String unit() {
        return unit;
    }

    /** What it means. */
    public String help() {
        return help;
    }

    /** Its tags, in their order. */
    public List<MeterTag> tags() {
        return tags;
    }

    /** The name that Micrometer makes the shown one of. */
    String meterName() {
        String suffix = switch (kind) {
            case COUNTER -> COUNTER_SUFFIX;
            case HISTOGRAM -> HISTOGRAM_SUFFIX;
            case GAUGE -> "";
        };
        return prometheusName.substring(0, prometheusName.length() - suffix.length());
    }
}
