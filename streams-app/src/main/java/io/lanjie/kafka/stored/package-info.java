/**
 * Byte layouts of what is kept in stores and in the topics inside: one byte that names the layout, then Avro without
 * registry. The only place that knows them.
 */
package io.lanjie.kafka.stored;
