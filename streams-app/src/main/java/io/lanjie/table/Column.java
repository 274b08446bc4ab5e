package io.lanjie.table;

/**
 * A column of a table.
 *
 * @param index its place, from 0
 * @param heading its name as it stands there
 * @param target what it gives
 */
record Column(int index, String heading, Target target) {

    /** Whether it gives that field, whatever the status. */
    boolean gives(String field) {
        return target.field().equals(field);
    }
}
