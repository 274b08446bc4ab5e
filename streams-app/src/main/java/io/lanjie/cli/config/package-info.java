/** Shows the configuration that the application would run with. */
package io.lanjie.cli.config;
