/** Labelled listings and the notices they are compared with, as they stand in the resources of this module. */
package io.lanjie.benchmarks.corpus;
