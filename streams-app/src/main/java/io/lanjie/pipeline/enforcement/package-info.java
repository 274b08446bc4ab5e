/** A change of standing makes exactly one order, or none. */
package io.lanjie.pipeline.enforcement;
