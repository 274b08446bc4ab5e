package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedGround;
import io.lanjie.benchmarks.peer.dsl.record.ListingFacts;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.SaleStatus;
import io.lanjie.schema.StandingState;
import java.time.Instant;
import java.util.List;

/** Standings as records. */
final class StandingRecords {

    private StandingRecords() {}

    /** The standing of a listing that never had a ground. */
    static ListingStanding none(ListingKey key, String policyVersion, String rulesVersion) {
        return ListingStanding.newBuilder()
                .setMarketplace(key.marketplace())
                .setListingId(key.listingId())
                .setState(StandingState.UNKNOWN)
                .setSince(Instant.EPOCH)
                .setPolicyVersion(policyVersion)
                .setRulesVersion(rulesVersion)
                .build();
    }

    /** The same standing to be changed; a builder would copy each ground, which are to be replaced anyway. */
    static ListingStanding copy(ListingStanding standing) {
        ListingStanding copy = new ListingStanding();
        copy.setMarketplace(standing.getMarketplace());
        copy.setListingId(standing.getListingId());
        copy.setState(standing.getState());
        copy.setVersion(standing.getVersion());
        copy.setEpisode(standing.getEpisode());
        copy.setGrounds(standing.getGrounds());
        copy.setSaleStatus(standing.getSaleStatus());
        copy.setRevision(standing.getRevision());
        copy.setSince(standing.getSince());
        copy.setLastOrder(standing.getLastOrder());
        copy.setUrl(standing.getUrl());
        copy.setSellerId(standing.getSellerId());
        copy.setReviewOpenedAt(standing.getReviewOpenedAt());
        copy.setPolicyVersion(standing.getPolicyVersion());
        copy.setRulesVersion(standing.getRulesVersion());
        copy.setWatchVersion(standing.getWatchVersion());
        return copy;
    }

    /** Each row says what its version of the listing said; rows of one version may arrive one after the other. */
    static void see(ListingStanding standing, List<CarriedGround> carried) {
        ListingFacts newest = null;
        for (CarriedGround ground : carried) {
            ListingFacts facts = ground.getCarried().getListing();
            if (newest == null || facts.getOffset() > newest.getOffset()) {
                newest = facts;
            }
        }
        if (newest != null) {
            standing.setSaleStatus(newest.getOnSale() ? SaleStatus.ON_SALE : SaleStatus.OFF_SALE);
            standing.setRevision(newest.getRevision());
            standing.setUrl(newest.getUrl());
            standing.setSellerId(newest.getSellerId());
        }
    }

    static void enter(ListingStanding standing, StandingState state, Instant now) {
        if (standing.getState() != state) {
            standing.setState(state);
            standing.setSince(now);
        }
    }
}
