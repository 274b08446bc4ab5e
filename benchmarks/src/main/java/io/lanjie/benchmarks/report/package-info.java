/** What the variants of the comparison measured: figures, goals, tables, files, plots. Starts nothing, knows no broker. */
package io.lanjie.benchmarks.report;
