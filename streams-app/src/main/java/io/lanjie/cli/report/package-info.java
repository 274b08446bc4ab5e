/** {@code report}: the campaign in figures, from the topics alone. */
package io.lanjie.cli.report;
