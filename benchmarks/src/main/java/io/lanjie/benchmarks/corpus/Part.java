package io.lanjie.benchmarks.corpus;

/** One of the two parts of the corpus. */
public enum Part {
    /** Whoever builds rules may read it. */
    OPEN("listings-open.jsonl"),
    /** Whoever builds rules must not read it: it shows how well they do on listings nobody had in mind. */
    HELD_BACK("listings-held-back.jsonl");

    private final String file;

    Part(String file) {
        this.file = file;
    }

    /** Name of the file in the corpus. */
    public String file() {
        return file;
    }
}
