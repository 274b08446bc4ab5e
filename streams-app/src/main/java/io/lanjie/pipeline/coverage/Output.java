package io.lanjie.pipeline.coverage;

/**
 * A record to be sent, in bytes: what can fail has been done before anything is touched.
 *
 * @param sink node it goes to
 * @param value its value, or null
 */
record Output(String sink, byte[] value) {}
