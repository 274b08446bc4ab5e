/**
 * Text to match keys: normalising, certificate-number grammar, models, scope of goods. Pure; knows nothing of Kafka.
 * {@link io.lanjie.matching.ListingMatcher} is the seam behind which matching grows.
 */
package io.lanjie.matching;
