package io.lanjie.cli.report;

import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.AcknowledgementType;
import io.lanjie.schema.TakedownOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The orders on a notice and what the marketplaces answered. An answer counts for all earlier versions too. */
final class SentOrders {

    private final Map<String, OfListing> listings = new HashMap<>();

    private static final class Sent {

        private final String orderId;
        private final String action;
        private final long version;
        private final Instant dueAt;
        private String answer;

        Sent(TakedownOrder order) {
            this.orderId = order.getOrderId();
            this.action = order.getAction().name();
            this.version = order.getVersion();
            this.dueAt = order.getDueAt();
        }
    }

    private static final class OfListing {

        private final List<Sent> sent = new ArrayList<>();
        private long latestVersion;
        private long settledVersion;
    }

    /** Notes an order on the notice; true if it is the listing's first. */
    boolean add(String key, TakedownOrder order) {
        OfListing listing = listings.computeIfAbsent(key, first -> new OfListing());
        listing.sent.add(new Sent(order));
        listing.latestVersion = Math.max(listing.latestVersion, order.getVersion());
        return listing.sent.size() == 1;
    }

    /** Notes an order on other grounds: what it says stands in place of what was ordered before. */
    void overtake(String key, TakedownOrder order) {
        OfListing listing = listings.get(key);
        if (listing != null) {
            listing.latestVersion = Math.max(listing.latestVersion, order.getVersion());
        }
    }

    /** Notes an answer. */
    void answer(String key, Acknowledgement answer) {
        OfListing listing = listings.get(key);
        if (listing == null || answer.getVersion() > listing.latestVersion) {
            return;
        }
        AcknowledgementType type = answer.getType();
        boolean settles = type != AcknowledgementType.RECEIVED
                && type != AcknowledgementType.CONTESTED
                && type != AcknowledgementType.UNKNOWN;
        if (settles) {
            listing.settledVersion = Math.max(listing.settledVersion, answer.getVersion());
        }
        for (Sent sent : listing.sent) {
            if (sent.orderId.equals(answer.getOrderId())
                    && (sent.answer == null || type != AcknowledgementType.RECEIVED)) {
                sent.answer = type.name();
            }
        }
    }

    /** Counts the answers, by action. */
    void count(Tally tally, Instant now) {
        for (OfListing listing : listings.values()) {
            for (Sent sent : listing.sent) {
                tally.add(sent.action + " " + state(listing, sent, now));
            }
        }
    }

    private static String state(OfListing listing, Sent sent, Instant now) {
        boolean open = sent.answer == null || sent.answer.equals(AcknowledgementType.RECEIVED.name());
        if (!open) {
            return sent.answer;
        }
        if (listing.settledVersion > sent.version) {
            return "answered with a later order";
        }
        if (listing.latestVersion > sent.version) {
            return "overtaken by a later order";
        }
        if (sent.dueAt.isBefore(now)) {
            return "overdue";
        }
        return sent.answer == null ? "none yet" : sent.answer;
    }
}
