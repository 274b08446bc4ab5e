/** What is done to each variant, and what is measured meanwhile; one class for each workload. */
package io.lanjie.benchmarks.comparison.workload;
