/** {@code withdraw}: a wrong notice is undone, entry by entry, by publishing what counted before it. */
package io.lanjie.cli.withdraw;
