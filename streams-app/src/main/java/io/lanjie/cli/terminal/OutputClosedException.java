package io.lanjie.cli.terminal;

import java.io.IOException;

/** Nobody reads the output any more, as {@code head} does when it has enough: no failure, just the end. */
public final class OutputClosedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutputClosedException(IOException cause) {
        super(cause);
    }
}
