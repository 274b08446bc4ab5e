package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.listing.Freshness;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.notice.EntryKind;
import io.lanjie.domain.order.AcknowledgementType;
import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.StandingState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Counts everything in memory, by names such as {@code admission.refused.FINAL}. For tests. */
public final class Counts
        implements AdmissionMetrics,
                WatchMetrics,
                ClaimsMetrics,
                CoverageMetrics,
                DecisionMetrics,
                EnforcementMetrics,
                MarketplaceMetrics,
                RuntimeMetrics {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Queue<Duration> noticeToOrder = new ConcurrentLinkedQueue<>();
    private final Queue<Duration> listingToOrder = new ConcurrentLinkedQueue<>();

    /** This as the metrics of every stage. */
    public StageMetrics asStageMetrics() {
        return new StageMetrics(this, this, this, this, this, this, this, this);
    }

    /** The count of that name, 0 where nothing was counted. */
    public long of(String name) {
        LongAdder count = counts.get(name);
        return count == null ? 0 : count.sum();
    }

    /** Times from notices to their orders, in the order in which they were measured. */
    public List<Duration> noticeToOrder() {
        return List.copyOf(noticeToOrder);
    }

    /** Times from listings to their orders, in the order in which they were measured. */
    public List<Duration> listingToOrder() {
        return List.copyOf(listingToOrder);
    }

    /** All counts by name, sorted. */
    public Map<String, Long> all() {
        Map<String, Long> all = new TreeMap<>();
        counts.forEach((name, count) -> all.put(name, count.sum()));
        return all;
    }

    @Override
    public void accepted(String topic) {
        count("admission.accepted." + topic);
    }

    @Override
    public void refused(String topic, RefusalReason reason) {
        count("admission.refused." + reason);
    }

    @Override
    public void unreadable(String topic) {
        count("admission.unreadable." + topic);
    }

    @Override
    public void setAside(String topic) {
        count("admission.set-aside." + topic);
    }

    @Override
    public void misplaced(String topic) {
        count("admission.misplaced");
    }

    @Override
    public void waiting(String topic) {
        count("admission.waiting." + topic);
    }

    @Override
    public void inForce(EntryKind kind) {
        count("watch.in-force." + kind);
    }

    @Override
    public void waiting(EntryKind kind) {
        count("watch.waiting." + kind);
    }

    @Override
    public void unchanged(EntryKind kind) {
        count("watch.unchanged." + kind);
    }

    @Override
    public void refused(EntryKind kind, RefusalReason reason) {
        count("watch.refused." + reason);
    }

    @Override
    public void withdrawn(EntryKind kind) {
        count("watch.withdrawn." + kind);
    }

    @Override
    public void broadcast(EntryKind kind) {
        count("watch.broadcast." + kind);
    }

    @Override
    public void judged(Freshness freshness) {
        count("claims.judged." + freshness);
    }

    @Override
    public void ended() {
        count("claims.ended");
    }

    @Override
    public void endedAgain() {
        count("claims.ended-again");
    }

    @Override
    public void found(MatchKind kind) {
        count("claims.found." + kind);
    }

    @Override
    public void watchTaken(long watchVersion) {
        count("coverage.watch-taken");
    }

    @Override
    public void watchRepeated(long watchVersion) {
        count("coverage.watch-repeated");
    }

    @Override
    public void fanOutOpened(int listings) {
        count("coverage.fan-out-opened");
    }

    @Override
    public void fanOutReplaced(int unvisited) {
        count("coverage.fan-out-replaced");
    }

    @Override
    public void fanOutFinished() {
        count("coverage.fan-out-finished");
    }

    @Override
    public void visited(ListingKey listing) {
        count("coverage.visited");
    }

    @Override
    public void visitFailed(ListingKey listing) {
        count("coverage.visit-failed");
    }

    @Override
    public void changed(StandingState before, StandingState after) {
        count("decision.changed." + before + "." + after);
    }

    @Override
    public void unchanged() {
        count("decision.unchanged");
    }

    @Override
    public void reviewOpened() {
        count("decision.review-opened");
    }

    @Override
    public void reviewClosed() {
        count("decision.review-closed");
    }

    @Override
    public void reviewTaken() {
        count("decision.review-taken");
    }

    @Override
    public void reviewRepeated() {
        count("decision.review-repeated");
    }

    @Override
    public void reviewRefused(RefusalReason reason) {
        count("decision.review-refused." + reason);
    }

    @Override
    public void ordered(String marketplace, OrderAction action, GroundKind ground) {
        count("enforcement.ordered." + action);
    }

    @Override
    public void noticeToOrder(Duration time) {
        noticeToOrder.add(time);
    }

    @Override
    public void listingToOrder(Duration time) {
        listingToOrder.add(time);
    }

    @Override
    public void answered(String marketplace, AcknowledgementType type, boolean late) {
        count("marketplace.answered." + type);
        if (late) {
            count("marketplace.answered-late");
        }
    }

    @Override
    public void answeredEarlier(String marketplace, AcknowledgementType type) {
        count("marketplace.answered-earlier");
    }

    @Override
    public void answerRefused(String marketplace, RefusalReason reason) {
        count("marketplace.refused." + reason);
    }

    @Override
    public void overdue(String marketplace) {
        count("marketplace.overdue");
    }

    @Override
    public void restored(String store, long records) {
        add("runtime.restored." + store, records);
    }

    @Override
    public void threadReplaced() {
        count("runtime.thread-replaced");
    }

    private void count(String name) {
        add(name, 1);
    }

    private void add(String name, long amount) {
        counts.computeIfAbsent(name, key -> new LongAdder()).add(amount);
    }
}
