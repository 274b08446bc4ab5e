/**
 * The JSON form of records: what files hold, what commands print and what refusals quote.
 *
 * <p>{@link io.lanjie.json.RecordJson} writes it, {@link io.lanjie.json.RecordReader} reads it; both follow the Avro
 * schemas, so a field added there appears here. {@link io.lanjie.json.RowKind} tells what a row of a file means, a
 * value or the removal of one, and a {@link io.lanjie.json.RowSource} takes a file apart into rows.
 */
package io.lanjie.json;
