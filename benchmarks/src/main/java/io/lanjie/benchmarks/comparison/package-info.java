/** Lanjie beside what a user would pick instead, on the same broker with the same data: {@code ./lanjie benchmark}. */
package io.lanjie.benchmarks.comparison;
