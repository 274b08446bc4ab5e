/** How many listings a second the matcher reads, and how much memory each takes. */
package io.lanjie.benchmarks.speed;
