package io.lanjie.config;

import java.time.Period;

/**
 * What is accepted of the regulator.
 *
 * @param horizon how far ahead a notice may take effect; one beyond is refused, as its date is most likely a slip
 */
public record NoticesConfiguration(Period horizon) {}
