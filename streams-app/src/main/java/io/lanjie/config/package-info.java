/**
 * What an operator can set: one record per concern, read from one YAML file and {@code LANJIE_} environment variables.
 */
package io.lanjie.config;
