/** Between the Avro records of the topics and the words of the domain. The only place that knows both. */
package io.lanjie.kafka.record;
