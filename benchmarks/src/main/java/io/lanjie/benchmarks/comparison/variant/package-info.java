/** Who is compared, and how each of them is started. */
package io.lanjie.benchmarks.comparison.variant;
