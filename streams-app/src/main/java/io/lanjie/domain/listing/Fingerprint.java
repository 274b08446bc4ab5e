package io.lanjie.domain.listing;

/**
 * Keyed 128-bit hash of all of a listing that is compared.
 *
 * @param high upper half
 * @param low lower half
 */
public record Fingerprint(long high, long low) {}
