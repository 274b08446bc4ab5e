package io.lanjie.benchmarks.peer.flink;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.FunctionHint;
import org.apache.flink.table.functions.AggregateFunction;
import org.apache.flink.types.Row;

/**
 * {@code GROUNDS(…)}: the grounds against one listing, by reference. {@code ARRAY_AGG} would give them in the order of
 * their arrival, so that the same grounds in another order were another result, and an order without reason; and it keeps
 * three states for what is a row or two.
 */
@FunctionHint(
        accumulator =
                @DataTypeHint("ROW<held " + RowTypes.GROUNDS + " NOT NULL, owed " + RowTypes.GROUNDS + " NOT NULL>"),
        output = @DataTypeHint(RowTypes.GROUNDS + " NOT NULL"))
public final class GroundsFunction extends AggregateFunction<Row[], Row> {

    private static final long serialVersionUID = 1;
    private static final int HELD = 0;
    private static final int OWED = 1;
    private static final Comparator<Row> BY_REFERENCE =
            Comparator.<Row, String>comparing(ground -> ground.getFieldAs(0)).thenComparing(Row::toString);

    @Override
    public Row createAccumulator() {
        return Row.of(new Row[0], new Row[0]);
    }

    @Override
    public Row[] getValue(Row accumulator) {
        Row[] held = accumulator.getFieldAs(HELD);
        return held;
    }

    /** Takes a ground in; called by Flink. */
    public void accumulate(
            Row accumulator,
            @DataTypeHint("STRING NOT NULL") String reference,
            @DataTypeHint("STRING NOT NULL") String status,
            @DataTypeHint("STRING NOT NULL") String noticeId,
            @DataTypeHint("TIMESTAMP(3) NOT NULL") LocalDateTime effectiveFrom,
            @DataTypeHint(RowTypes.EVIDENCE + " NOT NULL") Row[] matches) {
        move(accumulator, OWED, HELD, Row.of(reference, status, noticeId, effectiveFrom, matches));
    }

    /** Takes a ground out; one that is not there yet is remembered, and cancels the one to come. Called by Flink. */
    public void retract(
            Row accumulator,
            @DataTypeHint("STRING NOT NULL") String reference,
            @DataTypeHint("STRING NOT NULL") String status,
            @DataTypeHint("STRING NOT NULL") String noticeId,
            @DataTypeHint("TIMESTAMP(3) NOT NULL") LocalDateTime effectiveFrom,
            @DataTypeHint(RowTypes.EVIDENCE + " NOT NULL") Row[] matches) {
        move(accumulator, HELD, OWED, Row.of(reference, status, noticeId, effectiveFrom, matches));
    }

    private static void move(Row accumulator, int from, int to, Row ground) {
        List<Row> source = new ArrayList<>(Arrays.asList(accumulator.<Row[]>getFieldAs(from)));
        if (source.remove(ground)) {
            accumulator.setField(from, source.toArray(Row[]::new));
            return;
        }
        List<Row> target = new ArrayList<>(Arrays.asList(accumulator.<Row[]>getFieldAs(to)));
        target.add(ground);
        target.sort(BY_REFERENCE);
        accumulator.setField(to, target.toArray(Row[]::new));
    }
}
