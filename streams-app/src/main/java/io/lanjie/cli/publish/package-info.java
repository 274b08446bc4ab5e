/** {@code publish}: rows of files are checked, and the good ones become records. */
package io.lanjie.cli.publish;
