/** What somebody would build instead of lanjie, for comparison: each package a program of its own. */
package io.lanjie.benchmarks.peer;
