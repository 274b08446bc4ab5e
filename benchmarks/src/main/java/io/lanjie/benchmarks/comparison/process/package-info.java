/** The programs that the comparison starts, each in a Java of its own, and what the operating system counts of them. */
package io.lanjie.benchmarks.comparison.process;
