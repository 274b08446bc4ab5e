/**
 * Schemas as they were published, and records written with them, read for ever.
 *
 * <p>They are resources of the tests: the product reads what it finds through the registry, and only the tests have to
 * know every version there ever was. {@code README.md} of this module tells how to freeze the next.
 */
package io.lanjie.schema.frozen;
