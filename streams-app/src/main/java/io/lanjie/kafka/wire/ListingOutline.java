package io.lanjie.kafka.wire;

/**
 * What can be told of a listing's bytes without reading them: which version it is, and where that stands. All other
 * bytes are the same exactly when it says the same in the same schema.
 *
 * @param revision its revision
 * @param updatedAt when it was changed, milliseconds since 1970
 * @param begin offset of the first byte of the two
 * @param end offset behind them
 */
public record ListingOutline(long revision, long updatedAt, int begin, int end) {}
