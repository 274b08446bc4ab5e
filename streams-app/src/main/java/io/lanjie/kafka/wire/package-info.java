/** Records in the Confluent wire format: magic byte, schema identifier, Avro. */
package io.lanjie.kafka.wire;
