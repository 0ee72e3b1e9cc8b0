package org.plangraph.loader.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Where an object of an OFD page stands: its own coordinates turned by its matrix, then moved to
 * the corner of its boundary (GB/T 33190-2016, 8.5).
 */
final class OfdPlacing {

    private static final double[] UNTURNED = {1, 0, 0, 1, 0, 0};

    private final double[] matrix;
    private final double[] corner;

    private OfdPlacing(double[] matrix, double[] corner) {
        this.matrix = matrix;
        this.corner = corner;
    }

    static OfdPlacing of(Element object) {
        double[] matrix = numbers(Xml.attribute(object, "CTM"));
        double[] boundary = numbers(Xml.attribute(object, "Boundary"));
        return new OfdPlacing(
                matrix.length == 6 ? matrix : UNTURNED,
                boundary.length >= 2 ? boundary : new double[2]);
    }

    /** Numbers parted by blanks; none where one is no number. */
    static double[] numbers(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return new double[0];
        }
        try {
            return Arrays.stream(written.strip().split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            return new double[0];
        }
    }

    /** It runs from left to right, as text does that is read. */
    boolean isUpright() {
        return matrix[0] > 0 && Math.abs(matrix[1]) < 0.1 * matrix[0];
    }

    /** How much larger it is set than it says. */
    double scale() {
        return Math.hypot(matrix[0], matrix[1]);
    }

    double x(double x, double y) {
        return matrix[0] * x + matrix[2] * y + matrix[4] + corner[0];
    }

    double y(double x, double y) {
        return matrix[1] * x + matrix[3] * y + matrix[5] + corner[1];
    }
}
