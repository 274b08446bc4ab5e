/** {@code topics}: creates topics, registers schemas, and says what is not as it must be. */
package io.lanjie.cli.topics;
