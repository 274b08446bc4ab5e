/** What cannot be read or processed: set aside with its bytes, its place and the cause, in Kafka's own form. */
package io.lanjie.deadletter;
