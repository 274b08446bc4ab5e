package io.lanjie.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** A plot as an SVG drawing. A variant has the same colour in every plot; they differ for those who see no colours too. */
final class BarChart {

    private static final int LEAST_WIDTH = 1100;
    private static final int BAR_WIDTH = 42;
    private static final int LETTER_WIDTH = 9;
    private static final int HEIGHT = 560;
    private static final Color INK = new Color(0x24292F);
    private static final Color GRID = new Color(0xD8DEE4);
    private static final Color OTHER = new Color(0x8C959F);
    private static final Map<String, Color> COLOURS = Map.of(
            Wording.LANJIE, new Color(0xD55E00),
            Wording.DSL, new Color(0x0072B2),
            Wording.FLINK, new Color(0xCC79A7),
            Wording.FLOOR, new Color(0x999999),
            Wording.MEMORY, new Color(0x009E73),
            Wording.MATCHED, new Color(0x56B4E9));

    private BarChart() {}

    static void write(Plot plot, OutputStream output) throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(width(plot))
                .height(HEIGHT)
                .title(plot.title() + " (median of the runs)")
                .yAxisTitle(plot.unit() + ", logarithmic")
                .build();
        style(chart.getStyler(), plot);
        for (Plot.Series series : plot.series()) {
            List<Double> heights =
                    series.heights().stream().map(height -> height.orElse(null)).toList();
            chart.addSeries(series.name(), plot.groups(), heights)
                    .setFillColor(COLOURS.getOrDefault(series.name(), OTHER));
        }
        ChartEncoder.saveChart(chart, output, "svg");
    }

    /** Wide enough for the numbers on the bars and for the labels below them. */
    private static int width(Plot plot) {
        int bars = plot.groups().size() * plot.series().size() * BAR_WIDTH;
        int longest = plot.groups().stream().mapToInt(String::length).max().orElse(0);
        return Math.max(LEAST_WIDTH, Math.max(bars, plot.groups().size() * longest * LETTER_WIDTH));
    }

    private static void style(CategoryStyler styler, Plot plot) {
        styler.setLabelsVisible(true)
                .setLabelsFont(font(Font.PLAIN, 12))
                .setLabelsPosition(0.9)
                .setAvailableSpaceFill(0.85);
        styler.setYAxisLogarithmic(true)
                .setYAxisLogarithmicDecadeOnly(true)
                .setYAxisMin(decade(plot.least(), -1))
                .setYAxisMax(decade(plot.most(), 1))
                .setYAxisTickLabelsFormattingFunction(Numbers::text)
                .setAxisTickLabelsFont(font(Font.PLAIN, 14))
                .setAxisTitleFont(font(Font.PLAIN, 14))
                .setPlotGridVerticalLinesVisible(false)
                .setPlotGridLinesColor(GRID)
                .setPlotGridLinesStroke(new BasicStroke(1))
                .setAxisTickLabelsColor(INK);
        styler.setLocale(Locale.ROOT)
                .setChartTitleFont(font(Font.BOLD, 18))
                .setChartFontColor(INK)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setPlotContentSize(0.99)
                .setChartPadding(16)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendBorderColor(Color.WHITE)
                .setLegendFont(font(Font.PLAIN, 14));
    }

    /** The power of ten at or beyond a value, so that no bar fills the height or vanishes. */
    private static double decade(double value, int direction) {
        double exponent = Math.log10(value);
        return Math.pow(10, direction < 0 ? Math.floor(exponent - 0.1) : Math.ceil(exponent + 0.1));
    }

    private static Font font(int face, int size) {
        return new Font(Font.SANS_SERIF, face, size);
    }
}
