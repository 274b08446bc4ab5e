package io.lanjie.console;

import io.lanjie.query.ApplicationView;
import io.lanjie.query.HealthView;
import io.lanjie.query.MetricsView;
import io.lanjie.query.ProgressView;

/**
 * All that the console shows.
 *
 * @param application what runs
 * @param progress how far the work is
 * @param health how it is
 * @param metrics what is measured
 */
public record ConsoleViews(
        ApplicationView application, ProgressView progress, HealthView health, MetricsView metrics) {}
