/** How client commands find the cluster, the schema registry and the application. */
package io.lanjie.cli.connection;
