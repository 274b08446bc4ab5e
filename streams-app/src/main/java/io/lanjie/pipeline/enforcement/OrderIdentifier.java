package io.lanjie.pipeline.enforcement;

import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.order.LiftedGround;
import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.standing.Ground;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Identifier of an order: the same decision gives the same identifier, so that whoever gets an order twice knows it.
 * Marketplace, 20 hexadecimal digits of the SHA-256 of the decision, version: letters, digits and hyphens only.
 */
final class OrderIdentifier {

    private static final int DIGEST_BYTES = 10;

    private OrderIdentifier() {}

    static String of(
            ListingKey key, long version, OrderAction action, List<Ground> grounds, List<LiftedGround> lifted) {
        StringBuilder decision = new StringBuilder();
        decision.append(key).append('\n').append(version).append('\n').append(action);
        grounds.forEach(ground -> decision.append('\n').append(ground.ordered()));
        lifted.forEach(
                one -> decision.append("\nlifted ").append(one.ground().id()).append(one.reason()));
        byte[] digest = sha256().digest(decision.toString().getBytes(StandardCharsets.UTF_8));
        return key.marketplace() + "-" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES) + "-" + version;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
