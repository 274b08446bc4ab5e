package io.lanjie.metrics;

import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.order.AcknowledgementType;

/** What is counted of the answers of marketplaces. */
public interface MarketplaceMetrics {

    /** An answer was taken; late when it came after the time it was due. */
    void answered(String marketplace, AcknowledgementType type, boolean late);

    /** An answer to an order that a later order has overtaken. */
    void answeredEarlier(String marketplace, AcknowledgementType type);

    /** An answer was rejected. */
    void answerRefused(String marketplace, RefusalReason reason);

    /** An answer was due and did not come. */
    void overdue(String marketplace);
}
