package io.lanjie.config;

/**
 * How topics are named and created.
 *
 * @param prefix put before every topic's name; an exercise has one of its own
 * @param listingPartitions partitions of the listings and the watch, which bounds how far the work can be spread.
 *     Cannot be changed in place: take many from the start (48 or 64) in production
 * @param replicationFactor copies of each topic, inner ones included; -1 leaves it to the broker
 */
public record TopicsConfiguration(String prefix, int listingPartitions, short replicationFactor) {}
