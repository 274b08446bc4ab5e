/** Compares what the matcher finds in the corpus with its labels. */
package io.lanjie.benchmarks.evaluation;
