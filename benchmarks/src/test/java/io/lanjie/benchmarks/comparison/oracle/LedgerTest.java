package io.lanjie.benchmarks.comparison.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final long ONE = Signature.of(1);
    private static final long TWO = Signature.of(2);

    private final Ledger ledger = new Ledger(10);

    @Test
    void isWrongUntilTheOrderSaysWhatItHasTo() throws InterruptedException {
        ledger.expect(3, ONE + TWO, 1);
        assertThat(ledger.wrong()).isEqualTo(1);
        assertThat(ledger.awaitRight(0, () -> {})).isFalse();

        ledger.observe(3, struck(1), 100);
        assertThat(ledger.wrong()).isEqualTo(1);
        assertThat(ledger.someWrong(5)).containsExactly(3);

        ledger.observe(3, both(), 200);
        assertThat(ledger.wrong()).isZero();
        assertThat(ledger.awaitRight(0, () -> {})).isTrue();
        assertThat(ledger.rightSince(3)).isEqualTo(200);
    }

    @Test
    void isWrongAboutAListingThatNobodyAskedFor() {
        ledger.observe(4, struck(1), 100);

        assertThat(ledger.wrong()).isEqualTo(1);
    }

    @Test
    void countsAnOrderThatRepeatsTheOneBefore() {
        ledger.expect(3, ONE, 2);
        ledger.observe(3, struck(1), 100);
        ledger.observe(3, struck(1), 200);

        assertThat(ledger.orders()).isEqualTo(2);
        assertThat(ledger.ordersThatChangeNothing()).isEqualTo(1);
        assertThat(ledger.rightSince(3)).isEqualTo(100);
    }

    @Test
    void doesNotCountAnOrderThatOnlyTheStateOfTheCertificateSetsApart() {
        ledger.expect(3, ONE, 1);
        ledger.observe(3, new Order(ONE, Signature.of(1, "SUSPENDED")), 100);
        ledger.expect(3, ONE, 1);
        ledger.observe(3, new Order(ONE, Signature.of(1, "REVOKED")), 200);

        assertThat(ledger.ordersThatChangeNothing()).isZero();
    }

    @Test
    void countsAReleaseOfWhatStaysBlockedAndTheTakeDownAfterIt() {
        ledger.expect(3, ONE, 1);
        ledger.observe(3, struck(1), 100);
        ledger.beginPhase();

        ledger.observe(3, Order.RELEASE, 200);
        assertThat(ledger.wrong()).isEqualTo(1);
        ledger.observe(3, struck(1), 300);

        assertThat(ledger.wrong()).isZero();
        assertThat(ledger.ordersThatChangeNothing()).isEqualTo(2);
    }

    @Test
    void countsAReleaseOfWhatWasNeverBlocked() {
        ledger.observe(3, Order.RELEASE, 100);

        assertThat(ledger.ordersThatChangeNothing()).isEqualTo(1);
        assertThat(ledger.wrong()).isZero();
    }

    @Test
    void letsEachCauseHaveAnOrder() {
        ledger.expect(3, ONE + TWO, 2);
        ledger.observe(3, struck(1), 100);
        ledger.observe(3, both(), 200);

        assertThat(ledger.ordersThatChangeNothing()).isZero();
    }

    @Test
    void findsWhatBecameRightSinceAMoment() {
        ledger.expect(3, ONE, 1);
        ledger.expect(4, ONE, 1);
        ledger.observe(3, struck(1), 100);
        ledger.observe(4, struck(1), 200);

        assertThat(ledger.rightSinceThen(150)).containsExactly(4);
    }

    private static Order struck(int number) {
        return new Order(Signature.of(number), Signature.of(number, "SUSPENDED"));
    }

    private static Order both() {
        return new Order(ONE + TWO, Signature.of(1, "SUSPENDED") + Signature.of(2, "SUSPENDED"));
    }
}
