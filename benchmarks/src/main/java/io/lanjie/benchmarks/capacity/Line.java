package io.lanjie.benchmarks.capacity;

import io.lanjie.benchmarks.capacity.Coefficients.Point;
import java.util.List;

/**
 * A straight line.
 *
 * @param base at size nothing, never negative
 * @param slope more for each one
 */
record Line(double base, double slope) {

    /**
     * The line that is nearest to some points, each point's distance taken relative to its height, so that small sizes
     * count as much as large ones. Points of one size only cannot tell base from slope: all is taken as slope then.
     */
    static Line through(List<Point> points) {
        double weights = 0;
        double sizes = 0;
        double heights = 0;
        double squares = 0;
        double products = 0;
        for (Point point : points) {
            double weight = 1 / (point.measured() * point.measured());
            weights += weight;
            sizes += weight * point.size();
            heights += weight * point.measured();
            squares += weight * point.size() * point.size();
            products += weight * point.size() * point.measured();
        }
        boolean several = points.stream().mapToDouble(Point::size).distinct().count() > 1;
        if (several) {
            double slope = (weights * products - sizes * heights) / (weights * squares - sizes * sizes);
            double base = (heights - slope * sizes) / weights;
            if (base >= 0 && slope >= 0) {
                return new Line(base, slope);
            }
        }
        return new Line(0, products / squares);
    }

    double at(double size) {
        return base + slope * size;
    }
}
