package io.lanjie.cli.publish;

import io.lanjie.json.Fault;
import io.lanjie.json.SourceRow;
import java.util.List;
import java.util.function.Consumer;

/** Tells what is worth knowing of rows that were taken; of thousands the first ones, and how many there are. */
final class Remarks {

    private static final int MOST_SHOWN = 20;

    private final Consumer<String> messages;
    private long count;

    Remarks(Consumer<String> messages) {
        this.messages = messages;
    }

    /** Tells what there is to say of a row. */
    void tell(String file, SourceRow row, List<Fault> remarks) {
        for (Fault remark : remarks) {
            count++;
            if (count <= MOST_SHOWN) {
                messages.accept(FaultLine.of(file, row, remark));
            }
        }
    }

    /** Tells how many were not shown. */
    void finish() {
        if (count > MOST_SHOWN) {
            messages.accept("… and %,d more remarks on rows that were taken".formatted(count - MOST_SHOWN));
        }
    }
}
