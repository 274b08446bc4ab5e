/**
 * What a published record has to look like, whoever checks it: the command that publishes, so that a slip is told at
 * once, and admission, because others publish without that command. State is never asked here.
 */
package io.lanjie.kafka.form;
