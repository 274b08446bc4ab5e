package io.lanjie.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is particular about one version of a listing; the rest follows from its index.
 *
 * @param listing index of the listing
 * @param marketplace where it is sold
 * @param revision 0 where the marketplace counts none
 * @param updatedAt when this version was made
 * @param goods what is sold
 * @param brand whose it is
 * @param said what the seller says of them
 * @param plainTitle whether the title is free of anything that could be taken for a model
 * @param onSale whether buyers can order it
 * @param placements where numbers stand
 * @param skus its variants
 */
record ListingSheet(
        int listing,
        String marketplace,
        long revision,
        Instant updatedAt,
        Goods goods,
        Brand brand,
        Statement said,
        boolean plainTitle,
        boolean onSale,
        List<Placement> placements,
        List<SkuSheet> skus) {

    ListingSheet of(Goods newGoods) {
        return new ListingSheet(
                listing, marketplace, revision, updatedAt, newGoods, brand, said, plainTitle, onSale, placements, skus);
    }

    ListingSheet brand(Brand newBrand) {
        return new ListingSheet(
                listing,
                marketplace,
                revision,
                updatedAt,
                goods,
                newBrand,
                said.brand(newBrand.chinese()),
                plainTitle,
                onSale,
                placements,
                skus);
    }

    /** Under a title that is free of anything else that could be taken for a model. */
    ListingSheet model(String newModel) {
        return said(said.model(newModel), true);
    }

    ListingSheet saying(UnaryOperator<Statement> more) {
        return said(more.apply(said), plainTitle);
    }

    ListingSheet on(String newMarketplace) {
        return new ListingSheet(
                listing, newMarketplace, revision, updatedAt, goods, brand, said, plainTitle, onSale, placements, skus);
    }

    ListingSheet version(long newRevision, Instant newUpdatedAt) {
        return new ListingSheet(
                listing,
                marketplace,
                newRevision,
                newUpdatedAt,
                goods,
                brand,
                said,
                plainTitle,
                onSale,
                placements,
                skus);
    }

    /** The next version, made in that phase. */
    ListingSheet edited(Phase phase) {
        return version(revision + 1, Calendar.listingTime(phase, revision + 1));
    }

    ListingSheet offSale() {
        return sold(false);
    }

    ListingSheet backOnSale() {
        return sold(true);
    }

    ListingSheet showing(Placement... more) {
        List<Placement> all = new ArrayList<>(placements);
        all.addAll(List.of(more));
        return placed(List.copyOf(all));
    }

    ListingSheet withoutNumbers() {
        return placed(List.of());
    }

    ListingSheet variants(SkuSheet... variants) {
        return new ListingSheet(
                listing,
                marketplace,
                revision,
                updatedAt,
                goods,
                brand,
                said,
                plainTitle,
                onSale,
                placements,
                List.of(variants));
    }

    private ListingSheet said(Statement newSaid, boolean newPlainTitle) {
        return new ListingSheet(
                listing,
                marketplace,
                revision,
                updatedAt,
                goods,
                brand,
                newSaid,
                newPlainTitle,
                onSale,
                placements,
                skus);
    }

    private ListingSheet sold(boolean nowOnSale) {
        return new ListingSheet(
                listing, marketplace, revision, updatedAt, goods, brand, said, plainTitle, nowOnSale, placements, skus);
    }

    private ListingSheet placed(List<Placement> newPlacements) {
        return new ListingSheet(
                listing, marketplace, revision, updatedAt, goods, brand, said, plainTitle, onSale, newPlacements, skus);
    }
}
