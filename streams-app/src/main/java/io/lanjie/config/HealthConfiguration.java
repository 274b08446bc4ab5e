package io.lanjie.config;

import java.time.Duration;

/**
 * Beyond which limits an instance counts as not caught up. It works on all the same: whoever asks decides what to make
 * of it.
 *
 * @param mostLag records of one topic that may be waiting to be taken in
 * @param mostBacklog listings that open fan-outs may have yet to visit, all together
 * @param oldestFanOut longest time a fan-out may take
 */
public record HealthConfiguration(int mostLag, int mostBacklog, Duration oldestFanOut) {}
