package io.lanjie.domain.listing;

/**
 * A name and a value in a listing; names may repeat.
 *
 * @param name as shown
 * @param value as shown
 */
public record Attribute(String name, String value) {}
