package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedGround;
import io.lanjie.benchmarks.peer.dsl.record.CertificateInForce;
import io.lanjie.benchmarks.peer.dsl.record.State;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.SaleStatus;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides a listing from its last standing and its grounds as they are now. A listing becomes blocked when it is on sale
 * and a certificate that it carries is suspended or revoked; it stays so until none is. What equals the last decision
 * gives nothing.
 *
 * <p>What it does not do, for the join has lost it by then or never knew it: keep a ground whose number the seller took
 * out under a block (it is released), reviews, notices on some models only, notices that wait for their date or replace
 * others, final states.
 */
final class DecisionRule {

    private static final String AT_THE_HOLDERS_WISH = "0208";

    private final OrderRecords orders;
    private final String policyVersion;
    private final String rulesVersion;

    /**
     * @param orders makes the orders
     * @param policyVersion version of the policy that orders name
     * @param rulesVersion version of the matching rules that orders name
     */
    DecisionRule(OrderRecords orders, String policyVersion, String rulesVersion) {
        this.orders = orders;
        this.policyVersion = policyVersion;
        this.rulesVersion = rulesVersion;
    }

    /** Whether listings that carry the certificate have to come down. */
    static boolean callsForAction(CertificateInForce certificate) {
        return certificate.getState() == State.REVOKED
                || (certificate.getState() == State.SUSPENDED
                        && !certificate.getReasonCodes().equals(List.of(AT_THE_HOLDERS_WISH)));
    }

    /**
     * Decides; empty when nothing changed.
     *
     * @param key the listing
     * @param before its last standing, or null
     * @param carried its numbers whose certificates call for action, or did
     * @param now time of the decision
     */
    Optional<Outcome> decide(ListingKey key, ListingStanding before, List<CarriedGround> carried, Instant now) {
        List<CarriedGround> calling = carried.stream()
                .filter(ground -> callsForAction(ground.getCertificate()))
                .toList();
        boolean known = before != null && before.getState() != StandingState.ENDED;
        if (!known && calling.isEmpty()) {
            return Optional.empty();
        }
        boolean wasBlocked = known && before.getState() == StandingState.BLOCKED;
        ListingStanding after =
                before == null ? StandingRecords.none(key, policyVersion, rulesVersion) : StandingRecords.copy(before);
        StandingRecords.see(after, carried);
        boolean blocked = !calling.isEmpty() && (wasBlocked || after.getSaleStatus() == SaleStatus.ON_SALE);
        after.setGrounds(GroundRecords.standing(calling, before, blocked, now));
        StandingRecords.enter(after, blocked ? StandingState.BLOCKED : StandingState.CLEAR, now);
        OrderAction action = action(wasBlocked, blocked, before, after);
        TakedownOrder order = action == null ? null : orders.order(action, before, after, carried, now);
        // This way round: Avro's own lists, which the decoded one holds, cannot compare grounds.
        return after.equals(before) ? Optional.empty() : Optional.of(new Outcome(after, order));
    }

    /** The listing was deleted: nothing is left to take down, and what held it is remembered. */
    Optional<Outcome> end(ListingStanding before, Instant now) {
        if (before == null || before.getState() == StandingState.ENDED) {
            return Optional.empty();
        }
        ListingStanding after = StandingRecords.copy(before);
        StandingRecords.enter(after, StandingState.ENDED, now);
        return Optional.of(new Outcome(after, null));
    }

    private static OrderAction action(
            boolean wasBlocked, boolean blocked, ListingStanding before, ListingStanding after) {
        if (!wasBlocked) {
            return blocked ? OrderAction.TAKE_DOWN : null;
        }
        if (!blocked) {
            return OrderAction.RELEASE;
        }
        return ordersTheSame(before.getGrounds(), after.getGrounds()) ? null : OrderAction.AMEND;
    }

    private static boolean ordersTheSame(List<StandingGround> before, List<StandingGround> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int index = 0; index < after.size(); index++) {
            if (!GroundRecords.ordersTheSame(before.get(index), after.get(index))) {
                return false;
            }
        }
        return true;
    }
}
