/** HTTP over {@link io.lanjie.query}. No logic. */
package io.lanjie.console;
