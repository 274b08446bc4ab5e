package io.lanjie.demo;

import java.util.List;
import java.util.TreeSet;

/**
 * A figure on both sides.
 *
 * @param figure what is counted
 * @param expected what the stories say
 * @param actual what was read
 */
record FigureComparison(Figure figure, long expected, long actual) {

    static List<FigureComparison> of(Figures expected, Figures actual) {
        TreeSet<Figure> all = new TreeSet<>(expected.counts().keySet());
        all.addAll(actual.counts().keySet());
        return all.stream()
                .map(figure -> new FigureComparison(
                        figure,
                        expected.count(figure.group(), figure.name()),
                        actual.count(figure.group(), figure.name())))
                .toList();
    }

    boolean isEqual() {
        return expected == actual;
    }
}
