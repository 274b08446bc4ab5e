package io.lanjie.embedded;

/** Hears what a part that takes long is doing, for the person who waits. May be called from several threads. */
@FunctionalInterface
public interface Progress {

    /**
     * Tells what is happening now.
     *
     * @param line one line without line break, in plain words
     */
    void tell(String line);

    /**
     * Tells nobody.
     *
     * @return a listener that ignores everything
     */
    static Progress none() {
        return line -> {};
    }
}
