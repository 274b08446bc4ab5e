/** The same join in Flink SQL, as a program that is measured beside lanjie. */
package io.lanjie.benchmarks.peer.flink;
