/**
 * The words of the trade and the rules that need nothing else: notices, listings, standings, orders, policy. Nothing
 * here knows Kafka, Avro or a clock; whoever calls passes the time in.
 */
package io.lanjie.domain;
