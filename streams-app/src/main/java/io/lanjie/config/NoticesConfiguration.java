package io.lanjie.config;

import io.lanjie.domain.notice.NoticeHorizon;

/**
 * What is accepted of the regulator.
 *
 * @param horizon how far ahead a notice may take effect; one beyond is refused, as its date is most likely a slip
 */
public record NoticesConfiguration(NoticeHorizon horizon) {}
