/** How right matching is, measured on a labelled corpus, and how fast. Depends on the product; nothing depends on it. */
package io.lanjie.benchmarks;
