/** {@code check}: what would become of listings, without the application. */
package io.lanjie.cli.check;
