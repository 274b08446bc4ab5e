package io.lanjie.benchmarks.peer.dsl;

import static io.lanjie.benchmarks.peer.dsl.Records.listing;
import static io.lanjie.benchmarks.peer.dsl.Records.notice;
import static io.lanjie.benchmarks.peer.dsl.Records.offSale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lanjie.schema.CertificateState;
import io.lanjie.schema.Ground;
import io.lanjie.schema.Listing;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.MatchKind;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.Scope;
import io.lanjie.schema.Sku;
import io.lanjie.schema.SourcePosition;
import io.lanjie.schema.StandingState;
import io.lanjie.schema.TakedownOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DslTopologyTest {

    private static final String ONE = "2024010914000001";
    private static final String OTHER = "2024010914000002";

    @TempDir
    private Path directory;

    private DslDriver driver;

    @BeforeEach
    void start() {
        driver = new DslDriver(directory);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void aSuspensionTakesDownWithEvidence() {
        driver.publish(listing("1", 7, "2024 0109 1400 0001"));
        driver.suspend(ONE, 1);

        List<TakedownOrder> orders = driver.orders();
        assertThat(orders).hasSize(1);
        TakedownOrder order = orders.get(0);
        assertThat(order.getAction()).isEqualTo(OrderAction.TAKE_DOWN);
        assertThat(order.getVersion()).isEqualTo(1);
        assertThat(order.getEpisode()).isEqualTo(1);
        assertThat(order.getScope()).isEqualTo(Scope.LISTING);
        assertThat(order.getListing().getRevision()).isEqualTo(7);
        assertThat(order.getDueAt()).isEqualTo(order.getIssuedAt().plus(Duration.ofHours(1)));
        assertThat(order.getLegalBasis()).isNotEmpty();
        Ground ground = order.getGrounds().get(0);
        assertThat(ground.getReference()).isEqualTo(ONE);
        assertThat(ground.getStatus()).isEqualTo(CertificateState.SUSPENDED);
        assertThat(ground.getReasonCodes()).containsExactly("0201");
        assertThat(ground.getNotice().getId()).isEqualTo("CQC-2026-1");
        assertThat(ground.getSource()).isEqualTo(new SourcePosition("ccc.certificate-status", 0, 0L));
        assertThat(ground.getMatches())
                .extracting("matchKind", "field", "matchedText", "normalised")
                .containsExactly(
                        tuple(MatchKind.CERTIFICATE_FIELD, "certificateNumbers[0]", "2024 0109 1400 0001", ONE));
        assertThat(driver.ordersOfMarketplace())
                .extracting(TakedownOrder::getOrderId)
                .containsExactly(order.getOrderId());
        assertThat(driver.standings())
                .singleElement()
                .satisfies(standing -> assertThat(standing.getState()).isEqualTo(StandingState.BLOCKED));
    }

    @Test
    void aListingThatComesAfterTheSuspensionIsTakenDown() {
        driver.suspend(ONE, 1);
        driver.publish(listing("1", 1, ONE));

        assertThat(driver.orders()).extracting(TakedownOrder::getAction).containsExactly(OrderAction.TAKE_DOWN);
    }

    @Test
    void aReinstatementReleasesAndNamesTheRecordThatLifted() {
        driver.publish(listing("1", 1, ONE));
        driver.suspend(ONE, 1);
        TakedownOrder takeDown = driver.orders().get(0);
        driver.reinstate(ONE, 2);

        TakedownOrder release = driver.orders().get(0);
        assertThat(release.getAction()).isEqualTo(OrderAction.RELEASE);
        assertThat(release.getVersion()).isEqualTo(2);
        assertThat(release.getEpisode()).isEqualTo(1);
        assertThat(release.getScope()).isEqualTo(Scope.NONE);
        assertThat(release.getGrounds()).isEmpty();
        assertThat(release.getReleaseReason()).isEqualTo(ReleaseReason.REINSTATED);
        Ground lifted = release.getLifted().get(0);
        assertThat(lifted.getStatus()).isEqualTo(CertificateState.SUSPENDED);
        assertThat(lifted.getSource().getOffset()).isEqualTo(1);
        assertThat(lifted.getMatches()).isEqualTo(takeDown.getGrounds().get(0).getMatches());
    }

    @Test
    void aWithdrawnNoticeReleasesAndALaterOneTakesDownAgain() {
        driver.publish(listing("1", 1, ONE));
        driver.suspend(ONE, 5);
        driver.withdraw(ONE);
        driver.suspend(ONE, 1);

        List<TakedownOrder> orders = driver.orders();
        assertThat(orders)
                .extracting(TakedownOrder::getAction)
                .containsExactly(OrderAction.TAKE_DOWN, OrderAction.RELEASE, OrderAction.TAKE_DOWN);
        assertThat(orders.get(1).getReleaseReason()).isEqualTo(ReleaseReason.NOTICE_WITHDRAWN);
        assertThat(orders).extracting(TakedownOrder::getEpisode).containsExactly(1L, 1L, 2L);
    }

    @Test
    void anOlderNoticeChangesNothing() {
        driver.publish(listing("1", 1, ONE));
        driver.suspend(ONE, 5);
        driver.orders();
        driver.reinstate(ONE, 4);

        assertThat(driver.orders()).isEmpty();
    }

    @Test
    void twoNumbersAreAmendedOneByOne() {
        driver.publish(listing("1", 1, ONE, OTHER));
        driver.suspend(OTHER, 1);
        driver.suspend(ONE, 2);
        driver.reinstate(OTHER, 3);
        driver.reinstate(ONE, 4);

        List<TakedownOrder> orders = driver.orders();
        assertThat(orders)
                .extracting(TakedownOrder::getAction)
                .containsExactly(OrderAction.TAKE_DOWN, OrderAction.AMEND, OrderAction.AMEND, OrderAction.RELEASE);
        assertThat(orders)
                .extracting(DslTopologyTest::references)
                .containsExactly(List.of(OTHER), List.of(ONE, OTHER), List.of(ONE), List.of());
        assertThat(orders.get(2).getLifted()).extracting(Ground::getReference).containsExactly(OTHER);
        assertThat(orders).extracting(TakedownOrder::getVersion).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aNumberOfASkuTakesDownThatSku() {
        Listing listing = listing("1", 1);
        listing.setSkus(List.of(sku("red"), sku("blue", ONE)));
        driver.publish(listing);
        driver.suspend(ONE, 1);

        TakedownOrder order = driver.orders().get(0);
        assertThat(order.getScope()).isEqualTo(Scope.SKUS);
        assertThat(order.getSkuIds()).containsExactly("blue");
    }

    @Test
    void aNumberThatLeftIsNotHeldAgainstTheListing() {
        driver.publish(listing("1", 1, ONE));
        driver.publish(listing("1", 2, OTHER));
        driver.suspend(ONE, 1);
        assertThat(driver.orders()).isEmpty();

        driver.suspend(OTHER, 2);
        assertThat(driver.orders()).extracting(DslTopologyTest::references).containsExactly(List.of(OTHER));
    }

    @Test
    void anUnchangedVersionSendsNothing() {
        driver.publish(listing("1", 1, ONE));
        driver.suspend(ONE, 1);
        driver.orders();
        driver.standings();
        driver.publish(listing("1", 2, ONE));

        assertThat(driver.orders()).isEmpty();
        assertThat(driver.standings()).isEmpty();
    }

    @Test
    void anOlderVersionChangesNothing() {
        driver.publish(listing("1", 2, ONE));
        driver.publish(listing("1", 1, OTHER));
        driver.suspend(OTHER, 1);

        assertThat(driver.orders()).isEmpty();
    }

    @Test
    void whatIsOffSaleIsNotTakenDownBeforeItIsOnSale() {
        driver.publish(offSale(listing("1", 1, ONE)));
        driver.suspend(ONE, 1);
        assertThat(driver.orders()).isEmpty();

        driver.publish(listing("1", 2, ONE));
        assertThat(driver.orders()).extracting(TakedownOrder::getAction).containsExactly(OrderAction.TAKE_DOWN);

        driver.publish(offSale(listing("1", 3, ONE)));
        assertThat(driver.orders()).isEmpty();

        driver.reinstate(ONE, 2);
        assertThat(driver.orders()).extracting(TakedownOrder::getAction).containsExactly(OrderAction.RELEASE);
    }

    @Test
    void aListingThatEndsGetsNoOrderAndBeginsAnewWhenItReturns() {
        driver.publish(listing("1", 9, ONE, OTHER));
        driver.suspend(ONE, 1);
        driver.suspend(OTHER, 2);
        driver.orders();
        driver.standings();
        driver.end("1");
        assertThat(driver.orders()).isEmpty();
        assertThat(driver.standings()).extracting(ListingStanding::getState).containsExactly(StandingState.ENDED);

        driver.reinstate(OTHER, 3);
        assertThat(driver.orders()).isEmpty();

        driver.publish(listing("1", 1, ONE));
        TakedownOrder order = driver.orders().get(0);
        assertThat(order.getAction()).isEqualTo(OrderAction.TAKE_DOWN);
        assertThat(order.getVersion()).isEqualTo(3);
        assertThat(order.getEpisode()).isEqualTo(2);
    }

    @Test
    void aSuspensionAtTheHoldersWishTakesNothingDown() {
        driver.publish(listing("1", 1, ONE));
        driver.publish(notice(ONE, CertificateState.SUSPENDED, 1, "0208"));

        assertThat(driver.orders()).isEmpty();
    }

    @Test
    void listingsOfUnknownMarketplacesArePassedOver() {
        Listing foreign = listing("1", 1, ONE);
        foreign.setMarketplace("elsewhere");
        driver.publish(foreign);
        driver.suspend(ONE, 1);

        assertThat(driver.orders()).isEmpty();
    }

    private static Sku sku(String skuId, String... numbers) {
        return Sku.newBuilder()
                .setSkuId(skuId)
                .setCertificateNumbers(List.of(numbers))
                .build();
    }

    private static List<String> references(TakedownOrder order) {
        return order.getGrounds().stream().map(Ground::getReference).toList();
    }
}
