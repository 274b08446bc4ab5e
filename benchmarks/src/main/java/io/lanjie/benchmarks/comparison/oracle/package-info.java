/** What is right, in plain Java without Kafka, beside what the orders say. */
package io.lanjie.benchmarks.comparison.oracle;
