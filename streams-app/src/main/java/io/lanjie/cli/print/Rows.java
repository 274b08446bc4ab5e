package io.lanjie.cli.print;

import io.lanjie.schema.Ground;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.StandingGround;
import io.lanjie.schema.TakedownOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people see of records: one line each, times in China Standard Time. */
final class Rows {

    static final List<String> ORDERS =
            List.of("ISSUED", "LISTING", "VERSION", "ACTION", "SCOPE", "GROUNDS", "LIFTED", "DUE");
    static final List<String> STANDINGS = List.of("SINCE", "LISTING", "STATE", "VERSION", "SALE", "GROUNDS");
    static final List<String> REVIEWS = List.of("OPENED", "LISTING", "REASONS");
    static final List<String> REFUSALS = List.of("REFUSED", "TOPIC", "KEY", "REASON", "FIELD", "TEXT");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.ofHours(8));

    private Rows() {}

    static List<String> of(TakedownOrder order) {
        return List.of(
                time(order.getIssuedAt()),
                order.getListing().getMarketplace() + ":" + order.getListing().getListingId(),
                Long.toString(order.getVersion()),
                order.getAction().name(),
                order.getSkuIds().isEmpty() ? order.getScope().name() : String.join(" ", order.getSkuIds()),
                order.getGrounds().stream().map(Rows::ground).collect(Collectors.joining(", ")),
                order.getLifted().stream().map(Rows::lifted).collect(Collectors.joining(", ")),
                time(order.getDueAt()));
    }

    static List<String> of(ListingStanding standing) {
        return List.of(
                time(standing.getSince()),
                standing.getMarketplace() + ":" + standing.getListingId(),
                standing.getState().name(),
                Long.toString(standing.getVersion()),
                standing.getSaleStatus().name(),
                standing.getGrounds().stream().map(Rows::ground).collect(Collectors.joining(", ")));
    }

    static List<String> of(ReviewItem item) {
        return List.of(
                time(item.getOpenedAt()),
                item.getMarketplace() + ":" + item.getListingId(),
                item.getReasons().stream()
                        .map(reason -> reason.getKind() + " " + reason.getGround())
                        .collect(Collectors.joining(", ")));
    }

    static List<String> of(Refusal refusal) {
        return List.of(
                time(refusal.getRefusedAt()),
                refusal.getTopic(),
                orEmpty(refusal.getKey()),
                refusal.getReasonCode(),
                orEmpty(refusal.getField()),
                refusal.getText());
    }

    private static String ground(Ground ground) {
        return ground.getKind() + ":" + ground.getReference() + state(ground.getStatus());
    }

    private static String lifted(Ground ground) {
        return ground.getKind() + ":" + ground.getReference() + state(ground.getReleaseReason());
    }

    private static String ground(StandingGround ground) {
        return ground.getKind() + ":" + ground.getReference() + state(ground.getStatus()) + " " + ground.getAction()
                + (ground.getClaimWithdrawn() ? " (claim withdrawn)" : "")
                + (ground.getLiftedByReview() ? " (lifted by review)" : "");
    }

    private static String state(Enum<?> value) {
        return value == null ? "" : " " + value.name();
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
