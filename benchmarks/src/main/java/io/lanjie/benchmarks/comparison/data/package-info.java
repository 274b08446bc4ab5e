/** What the comparison writes: certificates, notices and listings, made from a seed and the number of each. */
package io.lanjie.benchmarks.comparison.data;
