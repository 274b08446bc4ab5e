package io.lanjie.benchmarks.report;

import java.util.List;

/** The goals, with what was measured beside what was asked. */
final class GoalTable {

    private GoalTable() {}

    static List<String> lines(List<Verdict> verdicts) {
        TextColumns columns = new TextColumns();
        columns.row(List.of("== goals", "at most", "measured", "outcome"));
        for (Verdict verdict : verdicts) {
            columns.row(List.of(
                    verdict.goal().title(),
                    Numbers.text(verdict.goal().bound()) + verdict.unit(),
                    verdict.measured().map(Spread::text).orElse("-"),
                    outcome(verdict)));
        }
        return columns.lines();
    }

    private static String outcome(Verdict verdict) {
        return switch (verdict.outcome()) {
            case MET -> "met";
            case MISSED -> "MISSED";
            case NOT_MEASURED -> "not measured";
        };
    }
}
