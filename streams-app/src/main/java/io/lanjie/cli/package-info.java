/** The commands, and the only place that knows exit codes. */
package io.lanjie.cli;
