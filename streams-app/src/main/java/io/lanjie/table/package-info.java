/**
 * Tables as people keep them, CSV and XLSX, taken apart into the same rows as JSON lines.
 *
 * <p>{@link io.lanjie.table.CsvSheet} and {@link io.lanjie.table.Workbook} give rows of {@link io.lanjie.table.Cell}s; a
 * {@link io.lanjie.table.ColumnMapping} says which field a column is and which value a word; {@link
 * io.lanjie.table.TableSource} makes the JSON form of them. What the records may hold is not checked here.
 */
package io.lanjie.table;
