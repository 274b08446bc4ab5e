/** {@code status}: what runs, how far it is, and whether everything published is decided. */
package io.lanjie.cli.status;
