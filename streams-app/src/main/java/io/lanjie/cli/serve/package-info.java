/** The commands that stay: {@code run}, {@code dev} and {@code demo}. */
package io.lanjie.cli.serve;
