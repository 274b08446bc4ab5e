package io.lanjie.metrics;

/**
 * The standings of a task.
 *
 * @param blocked listings that have to be down
 * @param clear listings that have, or had, a ground, and are not held
 * @param ended listings that were deleted and whose standing is remembered
 * @param reviewsOpen listings that a person must look at
 */
public record StandingFigures(int blocked, int clear, int ended, int reviewsOpen) {}
