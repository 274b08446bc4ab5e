/** {@code orders}, {@code standings}, {@code reviews}, {@code refusals}, {@code dead-letters}: what a topic holds. */
package io.lanjie.cli.print;
