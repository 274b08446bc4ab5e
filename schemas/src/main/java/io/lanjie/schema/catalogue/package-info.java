/** What the schemas of this module are, beside the classes made from them. */
package io.lanjie.schema.catalogue;
