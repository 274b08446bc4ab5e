package io.lanjie.guarantee;

/**
 * A record as it was written, with its value read.
 *
 * @param key its key as text
 * @param value its value, or null
 * @param bytes its value as it stands in the topic, or null
 * @param <T> what its topic holds
 */
record Written<T>(String key, T value, byte[] bytes) {}
