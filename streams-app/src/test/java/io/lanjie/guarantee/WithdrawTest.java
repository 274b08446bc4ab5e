package io.lanjie.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.cli.LanjieProcess;
import io.lanjie.cli.Ran;
import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.runtime.InterceptionApplication;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Notice;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.ReviewDecision;
import io.lanjie.schema.ReviewVerdict;
import io.lanjie.schema.SaleStatus;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A wrong notice is withdrawn, and every listing is back where it stood. */
@ExtendWith(EmbeddedPartsExtension.class)
class WithdrawTest {

    private static final String VALID = "2024010914000001";
    private static final String UNKNOWN = "2024010914000002";
    private static final String SUSPENDED = "2024010914000003";
    private static final String OTHER = "2024010914000011";
    private static final String CANCELLED = "2024010914000012";
    private static final String LIFTED = "2024010914000013";
    private static final Instant LONG_AGO = Instant.parse("2025-06-01T00:00:00Z");
    private static final int EACH = 40;

    @TempDir
    private Path directory;

    private Exercise exercise;
    private WireFormat wire;
    private Publisher publisher;
    private final Map<String, List<OrderAction>> due = new HashMap<>();
    private final Map<String, StandingState> states = new HashMap<>();

    @Test
    void everyListingIsBackWhereItStoodAndGotExactlyTheOrdersDue(
            EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) throws Exception {
        exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        wire = new WireFormat(exercise.registry());
        try (Publisher open = exercise.publisher();
                Outcome outcome = exercise.outcome();
                InterceptionApplication application = exercise.start(directory.resolve("state"))) {
            publisher = open;
            standBefore(outcome);
            Map<String, String> before = standings(outcome);
            List<String> reviewsBefore = reviews();

            for (String number : List.of(VALID, UNKNOWN, SUSPENDED)) {
                notice(number, CertificateState.REVOKED, "WRONG", LONG_AGO.plusSeconds(100));
            }
            outcome.await("the notice holds", () -> restingOnIt(outcome) == 8L * EACH);
            outcome.catchUp();
            Ran shown = lanjie("withdraw", "WRONG");
            Ran done = lanjie("withdraw", "WRONG", "--yes");
            outcome.await("every listing is back", () -> standings(outcome).equals(before));
            outcome.awaitOrders(due.values().stream().mapToLong(List::size).sum());

            assertThat(shown.output())
                    .containsPattern(4 * EACH + "  will be released")
                    .containsPattern(3 * EACH + "  stay blocked with other grounds");
            assertThat(done.exitCode()).isZero();
            assertThat(reviews()).isEqualTo(reviewsBefore);
            assertThat(outcome.refusals()).isEmpty();
            assertThat(releasesWithAnotherReason(outcome)).isEmpty();
            outcome.verify(List.of(
                    new OrdersAreThoseDue(due),
                    new VersionsHaveNoGap(),
                    new EveryOrderOnce(),
                    new DeliveredEqualsRecorded(),
                    new FinalStandingsAreRight(states)));
            assertThat(lanjie("withdraw", "WRONG", "--yes").output()).contains("There is nothing to undo");
            assertThat(application.view().information().lastFault()).isEmpty();
        }
    }

    @Test
    @Tag("full")
    void aWrongReinstatementIsTakenBackAndWhatPolicyOnlyReviewedStaysDownForAReviewer(
            EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) throws Exception {
        exercise = new Exercise(broker.bootstrapServers(), registry.url(), prefix.value()).prepared();
        wire = new WireFormat(exercise.registry());
        try (Publisher open = exercise.publisher();
                Outcome outcome = exercise.outcome();
                InterceptionApplication application = exercise.start(directory.resolve("state"))) {
            publisher = open;
            notice(SUSPENDED, CertificateState.REVOKED, "R", LONG_AGO);
            notice(CANCELLED, CertificateState.EXPIRED, "E", LONG_AGO);
            listings("revoked", StandingState.BLOCKED, true, SUSPENDED);
            listings("expired", StandingState.BLOCKED, true, CANCELLED);
            outcome.awaitOrders(EACH);
            outcome.await(
                    "the others are before a reviewer", () -> latest(outcome).size() == 2 * EACH);
            notice(SUSPENDED, CertificateState.VALID, "WRONG", LONG_AGO.minusSeconds(9), "R");
            notice(CANCELLED, CertificateState.REVOKED, "WRONG", LONG_AGO.plusSeconds(9));
            outcome.awaitOrders(3L * EACH);
            Ran shown = lanjie("withdraw", "WRONG");
            Ran done = lanjie("withdraw", "WRONG", "--yes");
            outcome.awaitOrders(5L * EACH);

            assertThat(shown.output())
                    .contains("VALID (WRONG) -> REVOKED (R)")
                    .contains("1 call for action again")
                    .contains("R~without~WRONG")
                    .containsPattern(EACH + "  of those that stay need a reviewer");
            assertThat(done.exitCode()).isZero();
            order(listOf("revoked"), OrderAction.TAKE_DOWN, OrderAction.RELEASE, OrderAction.TAKE_DOWN);
            order(listOf("expired"), OrderAction.TAKE_DOWN, OrderAction.AMEND);
            outcome.verify(
                    List.of(new OrdersAreThoseDue(due), new VersionsHaveNoGap(), new FinalStandingsAreRight(states)));
            assertThat(reviews()).hasSize(EACH);
            assertThat(outcome.refusals()).isEmpty();
            assertThat(application.view().information().lastFault()).isEmpty();
        }
    }

    /** Listings in every standing that a notice may meet. */
    private void standBefore(Outcome outcome) throws Exception {
        notice(VALID, CertificateState.VALID, "V", LONG_AGO);
        notice(SUSPENDED, CertificateState.SUSPENDED, "S", LONG_AGO);
        notice(OTHER, CertificateState.SUSPENDED, "O", LONG_AGO);
        notice(CANCELLED, CertificateState.CANCELLED, "C", LONG_AGO);
        notice(LIFTED, CertificateState.SUSPENDED, "L", LONG_AGO);
        listings("clear", StandingState.CLEAR, true, VALID);
        listings("unknown", StandingState.CLEAR, true, UNKNOWN);
        listings("suspended", StandingState.BLOCKED, true, SUSPENDED);
        listings("other", StandingState.BLOCKED, true, VALID, OTHER);
        listings("review", StandingState.CLEAR, true, VALID, CANCELLED);
        List<String> lifted = listings("lifted", StandingState.CLEAR, true, VALID, LIFTED);
        List<String> edited = listings("edited", StandingState.BLOCKED, true, VALID, OTHER);
        List<String> ended = listings("ended", StandingState.ENDED, true, VALID, OTHER);
        listings("off", StandingState.CLEAR, false, VALID);
        outcome.awaitOrders(5L * EACH);
        for (String key : lifted) {
            lift(key);
        }
        for (String key : edited) {
            put(key, listing(key, 2, true, List.of(VALID)));
        }
        for (String key : ended) {
            publisher.bytes(exercise.topics().listings(), key, null);
        }
        order(listOf("clear"), OrderAction.TAKE_DOWN, OrderAction.RELEASE);
        order(listOf("unknown"), OrderAction.TAKE_DOWN, OrderAction.RELEASE);
        order(listOf("suspended"), OrderAction.TAKE_DOWN, OrderAction.AMEND, OrderAction.AMEND);
        order(listOf("other"), OrderAction.TAKE_DOWN, OrderAction.AMEND, OrderAction.AMEND);
        order(listOf("review"), OrderAction.TAKE_DOWN, OrderAction.RELEASE);
        order(lifted, OrderAction.TAKE_DOWN, OrderAction.RELEASE, OrderAction.TAKE_DOWN, OrderAction.RELEASE);
        order(edited, OrderAction.TAKE_DOWN, OrderAction.AMEND, OrderAction.AMEND);
        order(ended, OrderAction.TAKE_DOWN);
        outcome.await("the seller's and the reviewer's words are taken", () -> {
            Map<String, ListingStanding> latest = latest(outcome);
            return latest.values().stream()
                                    .filter(WithdrawTest::isWithdrawnClaim)
                                    .count()
                            == EACH
                    && count(latest, StandingState.ENDED) == EACH
                    && latest.values().stream()
                                    .filter(standing ->
                                            standing.getGrounds().stream().anyMatch(StandingGround::getLiftedByReview))
                                    .count()
                            == EACH
                    && latest.size() == 6 * EACH;
        });
        outcome.catchUp();
    }

    private static boolean isWithdrawnClaim(ListingStanding standing) {
        return standing.getGrounds().stream().anyMatch(StandingGround::getClaimWithdrawn);
    }

    private static long count(Map<String, ListingStanding> standings, StandingState state) {
        return standings.values().stream()
                .filter(standing -> standing.getState() == state)
                .count();
    }

    private List<String> listings(String name, StandingState state, boolean onSale, String... numbers)
            throws Exception {
        List<String> keys = listOf(name);
        for (String key : keys) {
            put(key, listing(key, 1, onSale, List.of(numbers)));
            states.put(key, state);
        }
        return keys;
    }

    private static List<String> listOf(String name) {
        return Publisher.keys(name, EACH);
    }

    private void order(List<String> keys, OrderAction... actions) {
        keys.forEach(key -> due.put(key, List.of(actions)));
    }

    private void put(String key, Listing listing) throws Exception {
        publisher.bytes(
                exercise.topics().listings(),
                key,
                wire.toBytes(exercise.topics().listings(), listing));
    }

    private static Listing listing(String key, long revision, boolean onSale, List<String> numbers) {
        Listing listing = Publisher.listing(key, numbers.get(0));
        listing.setCertificateNumbers(new ArrayList<>(numbers));
        listing.setRevision(revision);
        listing.setSaleStatus(onSale ? SaleStatus.ON_SALE : SaleStatus.OFF_SALE);
        return listing;
    }

    private void notice(String number, CertificateState state, String id, Instant from, String... replaces)
            throws Exception {
        CertificateStatus status = CertificateStatus.newBuilder()
                .setCertificateNumber(number)
                .setStatus(state)
                .setEffectiveFrom(from)
                .setNotice(Notice.newBuilder()
                        .setId(id)
                        .setIssuer("CQC")
                        .setReplaces(List.of(replaces))
                        .build())
                .build();
        String topic = exercise.topics().certificateStatus();
        publisher.bytes(topic, number, wire.toBytes(topic, status));
    }

    private void lift(String key) throws Exception {
        int colon = key.indexOf(':');
        ReviewDecision decision = ReviewDecision.newBuilder()
                .setMarketplace(key.substring(0, colon))
                .setListingId(key.substring(colon + 1))
                .setDecision(ReviewVerdict.LIFT)
                .setGrounds(List.of("CERTIFICATE:" + LIFTED))
                .setReviewer("a reviewer")
                .setDecidedAt(LONG_AGO)
                .build();
        String topic = exercise.topics().reviewDecisions();
        publisher.bytes(topic, key, wire.toBytes(topic, decision));
    }

    private static Map<String, ListingStanding> latest(Outcome outcome) {
        Map<String, ListingStanding> latest = new HashMap<>();
        outcome.standings().forEach(standing -> latest.put(standing.key(), standing.value()));
        return latest;
    }

    private static long restingOnIt(Outcome outcome) {
        return latest(outcome).values().stream()
                .filter(standing -> standing.getGrounds().stream()
                        .anyMatch(ground -> ground.getNotice().getId().equals("WRONG")))
                .count();
    }

    /** All that holds for each listing, without what counts orders and steps; a listing free of grounds is like new. */
    private static Map<String, String> standings(Outcome outcome) {
        Map<String, String> all = new TreeMap<>();
        latest(outcome).forEach((key, standing) -> {
            if (standing.getState() != StandingState.CLEAR
                    || !standing.getGrounds().isEmpty()) {
                all.put(
                        key,
                        standing.getState() + " " + standing.getSaleStatus() + " " + standing.getRevision() + " "
                                + standing.getGrounds().stream()
                                        .map(WithdrawTest::words)
                                        .toList());
            }
        });
        return all;
    }

    private static String words(StandingGround ground) {
        StandingGround same = StandingGround.newBuilder(ground).setSource(null).build();
        return same.toString();
    }

    private List<String> reviews() {
        return lanjie("reviews").lines().stream()
                .map(line -> line.replaceAll("\"openedAt\":\"[^\"]*\"", ""))
                .sorted()
                .toList();
    }

    private static List<TakedownOrder> releasesWithAnotherReason(Outcome outcome) {
        return outcome.orders().stream()
                .map(Written::value)
                .filter(order -> order.getAction() == OrderAction.RELEASE)
                .filter(order -> order.getLifted().stream()
                        .anyMatch(ground -> ground.getNotice().getId().equals("WRONG")
                                && ground.getReleaseReason() != ReleaseReason.NOTICE_WITHDRAWN))
                .toList();
    }

    private Ran lanjie(String... arguments) {
        LanjieProcess process = new LanjieProcess(directory);
        exercise.environment(directory).forEach(process::with);
        return process.run(arguments);
    }
}
