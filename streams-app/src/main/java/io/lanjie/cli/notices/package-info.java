/** The notices of the topics, folded by the same rules as in the application, for commands that work without it. */
package io.lanjie.cli.notices;
