/** What every command does alike: output, progress, how a failure is told, and exit codes. */
package io.lanjie.cli.terminal;
