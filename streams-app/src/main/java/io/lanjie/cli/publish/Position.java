package io.lanjie.cli.publish;

/**
 * Where a row stands.
 *
 * @param file how messages call the file
 * @param line its line, from 1
 */
record Position(String file, long line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
