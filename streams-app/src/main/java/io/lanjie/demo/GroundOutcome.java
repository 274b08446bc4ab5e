package io.lanjie.demo;

import io.lanjie.schema.CertificateState;
import io.lanjie.schema.GroundKind;
import io.lanjie.schema.Scope;
import java.util.Comparator;
import java.util.List;

/**
 * What matters of a ground in a standing when two accounts of it are compared.
 *
 * @param kind what the listing is held for
 * @param reference the certificate, recall or rule
 * @param status state of the certificate, null for the other kinds
 * @param scope what of the listing is concerned
 * @param skuIds the variants concerned, sorted
 * @param hold what it does to the listing
 * @param claimWithdrawn whether the seller took the key out under the block
 */
public record GroundOutcome(
        GroundKind kind,
        String reference,
        CertificateState status,
        Scope scope,
        List<String> skuIds,
        Hold hold,
        boolean claimWithdrawn)
        implements Comparable<GroundOutcome> {

    private static final Comparator<GroundOutcome> ORDER =
            Comparator.comparing(GroundOutcome::kind).thenComparing(GroundOutcome::reference);

    /** What a ground does to its listing. */
    public enum Hold {
        /** It holds the listing down. */
        HELD,
        /** It is known and holds nothing: under review, or the listing is off sale. */
        NOTED,
        /** A reviewer lifted it. */
        LIFTED
    }

    /** Takes a copy of the list. */
    public GroundOutcome {
        skuIds = List.copyOf(skuIds);
    }

    static GroundOutcome certificate(String number, CertificateState status, Hold hold) {
        return new GroundOutcome(GroundKind.CERTIFICATE, number, status, Scope.LISTING, List.of(), hold, false);
    }

    static GroundOutcome component(String number, CertificateState status) {
        return new GroundOutcome(GroundKind.COMPONENT, number, status, Scope.LISTING, List.of(), Hold.NOTED, false);
    }

    static GroundOutcome recall(String id, Hold hold) {
        return new GroundOutcome(GroundKind.RECALL, id, null, Scope.LISTING, List.of(), hold, false);
    }

    static GroundOutcome markSale(String rule, Hold hold) {
        return new GroundOutcome(GroundKind.MARK_SALE, rule, null, Scope.LISTING, List.of(), hold, false);
    }

    GroundOutcome onSkus(String... skus) {
        return new GroundOutcome(kind, reference, status, Scope.SKUS, List.of(skus), hold, claimWithdrawn);
    }

    GroundOutcome withdrawn() {
        return new GroundOutcome(kind, reference, status, scope, skuIds, hold, true);
    }

    /** As reviewers name it. */
    String name() {
        return kind + ":" + reference;
    }

    @Override
    public int compareTo(GroundOutcome other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name() + (status == null ? "" : " " + status) + " " + scope + (skuIds.isEmpty() ? "" : skuIds) + " "
                + hold + (claimWithdrawn ? " CLAIM_WITHDRAWN" : "");
    }
}
