/** What cannot be beaten: reading and decoding with nothing done, and a join in memory without Kafka. Programs of the comparison. */
package io.lanjie.benchmarks.floor;
