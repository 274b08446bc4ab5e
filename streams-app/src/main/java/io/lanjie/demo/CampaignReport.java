package io.lanjie.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The expected outcome beside the actual one. Made once everything is decided; what was read at the height is compared
 * as figures, what was read at the end listing by listing as well.
 */
public final class CampaignReport {

    private final List<FigureComparison> atTheHeight;
    private final List<FigureComparison> atTheEnd;
    private final List<Difference> listingDifferences;
    private final long listingsThatDiffer;
    private final List<VersionFault> versionFaults;
    private final Latency latency;

    private CampaignReport(
            List<FigureComparison> atTheHeight,
            List<FigureComparison> atTheEnd,
            ListingComparison listings,
            List<VersionFault> versionFaults) {
        this.atTheHeight = atTheHeight;
        this.atTheEnd = atTheEnd;
        this.listingDifferences = listings.differences();
        this.listingsThatDiffer = listings.differing();
        this.versionFaults = versionFaults;
        this.latency = listings.latency();
    }

    /**
     * Compares.
     *
     * @param expected what the stories say
     * @param height the figures read after the phase {@link Phase#height()}
     * @param end what was read after the last phase
     * @param published when the notices were published
     * @param listingsShown how many listings that differ are shown with both sides
     */
    public static CampaignReport of(
            ExpectedOutcome expected,
            Figures height,
            ActualOutcome end,
            PublicationTimes published,
            int listingsShown) {
        ListingComparison listings = new ListingComparison(end, published, listingsShown);
        expected.fates(listings::compare);
        listings.compareUnexpected();
        return new CampaignReport(
                FigureComparison.of(expected.figures(Phase.height()), height),
                FigureComparison.of(expected.figures(Phase.last()), end.figures()),
                listings,
                end.versionFaults());
    }

    /** Whether everything is as the stories say. */
    public boolean isAsExpected() {
        return differences().isEmpty();
    }

    /** Figures that differ, the first listings that differ, and versions with gaps or repetitions. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        figureDifferences("at the height", atTheHeight, differences);
        figureDifferences("at the end", atTheEnd, differences);
        if (listingsThatDiffer > 0) {
            differences.add(new Difference("listings that differ", "0", Long.toString(listingsThatDiffer)));
        }
        differences.addAll(listingDifferences);
        for (VersionFault fault : versionFaults) {
            differences.add(new Difference(
                    fault.key() + ": order " + (fault.isRepeat() ? "repeated" : "missing"),
                    "version " + fault.expected(),
                    "version " + fault.actual()));
        }
        return List.copyOf(differences);
    }

    /** From notice to order. */
    public Latency latency() {
        return latency;
    }

    /** The report for people; colours only where a terminal shows them. */
    public String text(boolean colours) {
        return new ReportPrinter(colours).print(this);
    }

    List<FigureComparison> atTheHeight() {
        return atTheHeight;
    }

    List<FigureComparison> atTheEnd() {
        return atTheEnd;
    }

    long listingsThatDiffer() {
        return listingsThatDiffer;
    }

    List<Difference> listingDifferences() {
        return listingDifferences;
    }

    List<VersionFault> versionFaults() {
        return versionFaults;
    }

    private static void figureDifferences(
            String when, List<FigureComparison> comparisons, List<Difference> differences) {
        for (FigureComparison comparison : comparisons) {
            if (!comparison.isEqual()) {
                differences.add(new Difference(
                        comparison.figure() + ", " + when,
                        Long.toString(comparison.expected()),
                        Long.toString(comparison.actual())));
            }
        }
    }
}
