package io.lanjie.kafka.form;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.standing.GroundId;
import io.lanjie.schema.ReviewDecision;
import io.lanjie.schema.ReviewVerdict;
import java.util.List;
import java.util.Set;

/** The form of review decisions. */
public final class ReviewDecisionForm implements RecordForm<ReviewDecision> {

    private final Set<String> marketplaces;

    /** @param marketplaces those that are configured */
    public ReviewDecisionForm(Set<String> marketplaces) {
        this.marketplaces = Set.copyOf(marketplaces);
    }

    @Override
    public List<Refusal> faults(ReviewDecision record) {
        Faults faults = new Faults()
                .requireKnown(record.getMarketplace(), marketplaces)
                .requireText("listingId", record.getListingId())
                .requireText("reviewer", record.getReviewer())
                .require(
                        record.getDecision() != ReviewVerdict.UNKNOWN,
                        RefusalReason.VERDICT_UNKNOWN,
                        "decision",
                        () -> "a decision that this version does not know")
                .requireText("grounds", record.getGrounds().isEmpty() ? null : "given");
        for (int index = 0; index < record.getGrounds().size(); index++) {
            String ground = record.getGrounds().get(index);
            faults.require(
                    isGround(ground),
                    RefusalReason.GROUND_UNKNOWN,
                    "grounds[" + index + "]",
                    () -> "expected KIND:reference, found '" + ground + "'");
        }
        return faults.all();
    }

    @Override
    public List<Refusal> removalFaults(String key) {
        return List.of(new Refusal(RefusalReason.FIELD_MISSING, "", "a decision cannot be taken back by a null"));
    }

    @Override
    public String keyOf(ReviewDecision record) {
        return new ListingKey(record.getMarketplace(), record.getListingId()).toString();
    }

    private static boolean isGround(String text) {
        try {
            GroundId.parse(text);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
