package io.lanjie.demo;

/**
 * One record that the application wrote.
 *
 * @param topic where it was read
 * @param key its key, null where it has none
 * @param value the Avro record; null for a removal; of dead letters anything at all
 */
public record OutputRecord(OutputTopic topic, String key, Object value) {}
