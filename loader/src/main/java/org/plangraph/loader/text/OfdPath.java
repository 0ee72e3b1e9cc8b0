package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The straight lines of an OFD path, written as letters and coordinates (GB/T 33190-2016, 9.1): M
 * and S move, L draws, C closes, Q, B and A curve.
 */
final class OfdPath {

    /** Thicker shapes are shades, not lines: a millimetre. */
    private static final double THICK = 1.06;

    private OfdPath() {}

    /**
     * The lines, each as x1, y1, x2, y2.
     *
     * @param filled a shape without an outline: it counts as one line where it is thin
     */
    static List<double[]> lines(String data, boolean filled) {
        List<double[]> lines = new ArrayList<>();
        String[] words = data.strip().split("\\s+");
        double[] start = {0, 0};
        double[] pen = {0, 0};
        for (int at = 0; at < words.length; ) {
            String letter = words[at++];
            if (letter.equals("C")) {
                lines.add(new double[] {pen[0], pen[1], start[0], start[1]});
                pen = start;
                continue;
            }
            int count = coordinates(letter);
            double[] to = count < 2 ? null : point(words, at + count - 2);
            if (to == null) {
                break;
            }
            if (letter.equals("L")) {
                lines.add(new double[] {pen[0], pen[1], to[0], to[1]});
            } else if (letter.equals("M") || letter.equals("S")) {
                start = to;
            }
            pen = to;
            at += count;
        }
        return filled ? thin(lines) : lines;
    }

    private static int coordinates(String letter) {
        return switch (letter) {
            case "M", "S", "L" -> 2;
            case "Q" -> 4;
            case "B" -> 6;
            case "A" -> 7;
            default -> 0;
        };
    }

    private static double @Nullable [] point(String[] words, int at) {
        if (at + 1 >= words.length) {
            return null;
        }
        Double x = OfdPage.number(words[at]);
        Double y = OfdPage.number(words[at + 1]);
        return x == null || y == null ? null : new double[] {x, y};
    }

    private static List<double[]> thin(List<double[]> lines) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] line : lines) {
            box[0] = Math.min(box[0], Math.min(line[0], line[2]));
            box[1] = Math.min(box[1], Math.min(line[1], line[3]));
            box[2] = Math.max(box[2], Math.max(line[0], line[2]));
            box[3] = Math.max(box[3], Math.max(line[1], line[3]));
        }
        double across = box[2] - box[0];
        double down = box[3] - box[1];
        if (lines.isEmpty() || Math.min(across, down) > THICK) {
            return List.of();
        }
        double x = (box[0] + box[2]) / 2;
        double y = (box[1] + box[3]) / 2;
        return across > down
                ? List.of(new double[] {box[0], y, box[2], y})
                : List.of(new double[] {x, box[1], x, box[3]});
    }
}
