package io.lanjie.benchmarks.comparison.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.utils.Utils;

/** Names listings by their numbers: marketplace and identifier, as the key of a record has them. */
public final class ListingIds {

    /** The marketplaces whose listings there are, in turn. */
    public static final List<String> MARKETPLACES = List.of("taobao", "tmall", "jd", "pdd");

    private static final long FIRST = 600_000_000_000L;

    private ListingIds() {}

    /** The marketplace of the listing of that number. */
    public static String marketplace(int listing) {
        return MARKETPLACES.get(listing % MARKETPLACES.size());
    }

    /** Its identifier at the marketplace. */
    public static String identifier(int listing) {
        return Long.toString(FIRST + listing);
    }

    /** The key of its records. */
    public static byte[] key(int listing) {
        return text(listing).getBytes(StandardCharsets.US_ASCII);
    }

    /** The key as text. */
    public static String text(int listing) {
        return marketplace(listing) + ":" + identifier(listing);
    }

    /** The number of the listing with that key. */
    public static int parse(byte[] key) {
        long identifier = 0;
        for (int index = colon(key) + 1; index < key.length; index++) {
            identifier = identifier * 10 + (key[index] - '0');
        }
        return Math.toIntExact(identifier - FIRST);
    }

    /** The partition that a record with that key belongs to, by Kafka's own rule. */
    public static int partition(byte[] key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key)) % partitions;
    }

    private static int colon(byte[] key) {
        for (int index = 0; index < key.length; index++) {
            if (key[index] == ':') {
                return index;
            }
        }
        throw new IllegalArgumentException("not the key of a listing: " + new String(key, StandardCharsets.UTF_8));
    }
}
