package io.lanjie.table;

import java.util.List;

/** A table of which no row can be read; the message says all that is wrong, for the person who made it. */
public final class UnusableTableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableTableException(String fault) {
        super(fault);
    }

    UnusableTableException(String fault, Throwable cause) {
        super(fault, cause);
    }

    /** One that has several faults. */
    static UnusableTableException of(List<String> faults) {
        return new UnusableTableException(String.join("\n  ", faults));
    }
}
