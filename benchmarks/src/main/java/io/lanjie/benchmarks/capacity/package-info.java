/** How much of what a given number of listings and events takes: a model whose coefficients come from measurements. */
package io.lanjie.benchmarks.capacity;
