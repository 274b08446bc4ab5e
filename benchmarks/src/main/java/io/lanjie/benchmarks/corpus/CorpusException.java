package io.lanjie.benchmarks.corpus;

/** A row of the corpus cannot be read. */
public final class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CorpusException(String file, long line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
