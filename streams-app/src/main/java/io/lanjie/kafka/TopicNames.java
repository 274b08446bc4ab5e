package io.lanjie.kafka;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The names of all topics under one prefix. An exercise or a test runs under a prefix of its own, so that it never
 * meets the live topics.
 *
 * @param prefix put before every name as it stands, empty for the live topics; at most 64 of letters, digits, dot,
 *     hyphen and underscore, beginning with a letter or digit
 */
public record TopicNames(String prefix) {

    private static final Pattern PREFIX = Pattern.compile("|[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern MARKETPLACE = Pattern.compile("[a-z0-9-]{1,32}");

    /**
     * Checks the prefix.
     *
     * @throws IllegalArgumentException if the prefix could not begin a topic name
     */
    public TopicNames {
        Objects.requireNonNull(prefix, "prefix");
        if (!isPrefix(prefix)) {
            throw new IllegalArgumentException("Topic prefix '" + prefix
                    + "' must be empty, or at most 64 letters, digits, '.', '-' and '_' after a letter or digit");
        }
    }

    /** Returns the names without a prefix: those of the live topics. */
    public static TopicNames live() {
        return new TopicNames("");
    }

    /** Returns whether the text can stand before every topic's name. */
    public static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    /** Returns whether the text can be the identifier of a marketplace: 1 to 32 of {@code a-z 0-9 -}. */
    public static boolean isMarketplace(String text) {
        return MARKETPLACE.matcher(text).matches();
    }

    /** Returns the topic of the regulator's certificate notices. */
    public String certificateStatus() {
        return prefix + "ccc.certificate-status";
    }

    /** Returns the topic of the regulator's recalls. */
    public String recallNotices() {
        return prefix + "ccc.recall-notices";
    }

    /** Returns the topic of the marketplaces' listings. */
    public String listings() {
        return prefix + "marketplace.listings";
    }

    /** Returns the topic of the marketplaces' answers to orders. */
    public String acknowledgements() {
        return prefix + "takedown.acknowledgements";
    }

    /** Returns the topic of the reviewers' decisions. */
    public String reviewDecisions() {
        return prefix + "takedown.review-decisions";
    }

    /** Returns the topic that records every order of every marketplace. */
    public String orders() {
        return prefix + "takedown.orders";
    }

    /**
     * Returns the topic of the orders of one marketplace.
     *
     * @throws IllegalArgumentException if the marketplace's identifier cannot be part of a topic name: sending to such
     *     a topic would kill the stream thread
     */
    public String orders(String marketplace) {
        if (!isMarketplace(marketplace)) {
            throw new IllegalArgumentException(
                    "Marketplace '" + marketplace + "' must be 1 to 32 of lower-case letters, digits and '-'");
        }
        return orders() + "." + marketplace;
    }

    /** Returns the topic of what holds now for each listing. */
    public String standings() {
        return prefix + "takedown.standings";
    }

    /** Returns the topic of what a person must look at. */
    public String reviews() {
        return prefix + "takedown.reviews";
    }

    /** Returns the topic of records that were understood and rejected. */
    public String refusals() {
        return prefix + "interception.refusals";
    }

    /** Returns the topic of bytes that could not be read or processed. */
    public String deadLetters() {
        return prefix + "interception.dead-letters";
    }

    /** Returns the topic that brings every change of the watch to every listing partition. */
    public String watch() {
        return prefix + "interception.watch";
    }

    /** Returns the topic on which the broker's clock is read. */
    public String clock() {
        return prefix + "interception.clock";
    }
}
