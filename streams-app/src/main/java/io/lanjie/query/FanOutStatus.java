package io.lanjie.query;

/**
 * Changes of the watch that are still on their way to the listings of a task.
 *
 * @param open how many
 * @param unvisited listings they have yet to reach, all together
 */
public record FanOutStatus(int open, long unvisited) {}
