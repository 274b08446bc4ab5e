/**
 * The stages of an application as types: defined, configured, runnable, running. A later one cannot exist without the
 * facts of the earlier.
 */
package io.lanjie.runtime;
