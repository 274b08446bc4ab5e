package io.lanjie.domain.listing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes fingerprints of whatever is added: HMAC-SHA-256 (RFC 2104), cut to 128 bits. Keyed, because sellers write the
 * content: without the key nobody can search two contents with the same fingerprint and change a listing unseen. Not
 * for use by several threads at once.
 */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;
    /** The platform's hash has a price for each call, so it is called once, with all of it. */
    private byte[] gathered = new byte[4 * 1024];

    private int length;

    /** @param secret key of this deployment, the same on every instance */
    public KeyedHash(String secret) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** Adds bytes as they are; who adds several of unknown length adds their lengths as well. */
    public KeyedHash add(byte[] bytes, int from, int to) {
        int more = to - from;
        makeRoom(more);
        System.arraycopy(bytes, from, gathered, length, more);
        length += more;
        return this;
    }

    /** Adds one byte. */
    public KeyedHash add(byte value) {
        makeRoom(1);
        gathered[length++] = value;
        return this;
    }

    /** Adds a number, four bytes. */
    public KeyedHash add(int number) {
        return add((byte) (number >>> 24))
                .add((byte) (number >>> 16))
                .add((byte) (number >>> 8))
                .add((byte) number);
    }

    /** The fingerprint of all that was added since the last; begins anew. */
    public Fingerprint finish() {
        mac.update(gathered, 0, length);
        length = 0;
        ByteBuffer digest = ByteBuffer.wrap(mac.doFinal());
        return new Fingerprint(digest.getLong(), digest.getLong());
    }

    private void makeRoom(int more) {
        if (gathered.length - length < more) {
            gathered = Arrays.copyOf(gathered, Math.max(length + more, 2 * gathered.length));
        }
    }
}
