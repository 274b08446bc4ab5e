package io.lanjie.pipeline.marketplace;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.order.Acknowledgement;
import io.lanjie.domain.standing.LastOrder;
import io.lanjie.domain.standing.Standing;
import java.util.Optional;

/** Whether an answer fits the orders that were sent. */
public final class AnswerRule {

    /** What is wrong with an answer, if anything: it must be about an order that was sent. */
    public Optional<Refusal> fault(Standing standing, Acknowledgement answer) {
        LastOrder last = standing.lastOrder();
        if (last == null || answer.version() > standing.version()) {
            return Optional.of(new Refusal(
                    RefusalReason.ORDER_UNKNOWN,
                    "version",
                    "no order of version " + answer.version() + " was sent; the last is " + standing.version()));
        }
        if (answer.version() == standing.version() && !answer.orderId().equals(last.orderId())) {
            return Optional.of(new Refusal(
                    RefusalReason.ORDER_UNKNOWN,
                    "orderId",
                    "version " + answer.version() + " is order " + last.orderId() + ", not " + answer.orderId()));
        }
        return Optional.empty();
    }

    /** Whether nothing more is due for the last order after this answer. */
    public boolean settles(Standing standing, Acknowledgement answer) {
        return answer.type().settles() && answer.version() == standing.version();
    }
}
