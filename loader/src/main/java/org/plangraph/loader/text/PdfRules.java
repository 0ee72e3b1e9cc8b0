package org.plangraph.loader.text;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.plangraph.loader.page.Rule;

/**
 * Takes the ruled lines of a PDF page out of its drawing: strokes that run straight across or down,
 * and boxes that are filled and no thicker than a line.
 */
final class PdfRules {

    /** Thicker boxes are shades, not lines. */
    private static final double THICK = 3;

    /** Shorter lines are dashes and parts of letters. */
    private static final double SHORT = 4;

    /** So much a line may lean. */
    private static final double SLANT = 1;

    /** A page with more segments shows a picture. */
    private static final int MOST = 50_000;

    /** From one point to the other, on the page as it is stored. */
    private record Segment(Point2D.Float from, Point2D.Float to) {}

    private final List<Segment> path = new ArrayList<>();
    private final List<Segment> drawn = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float current = new Point2D.Float();

    /** The operators of paths, for an engine that knows none. */
    List<OperatorProcessor> operators(PDFStreamEngine engine) {
        return Stream.of(
                        "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*",
                        "b", "b*", "n")
                .<OperatorProcessor>map(name -> new PathOperator(engine, name))
                .toList();
    }

    /** What was drawn since the last time, as a page is read whose text runs in a direction. */
    List<Rule> take(PDRectangle box, int direction) {
        List<Rule> rules = new ArrayList<>();
        for (Segment segment : drawn) {
            Point2D.Float from = turned(segment.from(), box, direction);
            Point2D.Float to = turned(segment.to(), box, direction);
            double across = Math.abs(to.x - from.x);
            double down = Math.abs(to.y - from.y);
            if (Math.min(across, down) <= SLANT && Math.max(across, down) >= SHORT) {
                rules.add(Rule.between(from.x, from.y, to.x, to.y));
            }
        }
        drawn.clear();
        return rules;
    }

    private static Point2D.Float turned(Point2D.Float point, PDRectangle box, int direction) {
        float x = point.x - box.getLowerLeftX();
        float y = point.y - box.getLowerLeftY();
        return switch (direction) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(box.getWidth() - x, y);
            case 270 -> new Point2D.Float(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Float(x, box.getHeight() - y);
        };
    }

    private void draw(String operator, List<Point2D.Float> points) {
        switch (operator) {
            case "m" -> moveTo(points);
            case "l", "c", "v", "y" -> lineTo(points, operator.equals("l"));
            case "h" -> close();
            case "re" -> box(points);
            case "s", "b", "b*" -> {
                close();
                stroke();
            }
            case "S", "B", "B*" -> stroke();
            case "f", "F", "f*" -> fill();
            default -> path.clear();
        }
    }

    private void moveTo(List<Point2D.Float> points) {
        if (!points.isEmpty()) {
            start = points.get(0);
            current = start;
        }
    }

    /** Curves lead on as lines do, and are no rules. */
    private void lineTo(List<Point2D.Float> points, boolean straight) {
        if (points.isEmpty()) {
            return;
        }
        Point2D.Float to = points.get(points.size() - 1);
        if (straight && path.size() < MOST) {
            path.add(new Segment(current, to));
        }
        current = to;
    }

    private void close() {
        path.add(new Segment(current, start));
        current = start;
    }

    private void box(List<Point2D.Float> corners) {
        for (int at = 0; at < corners.size() && path.size() < MOST; at++) {
            path.add(new Segment(corners.get(at), corners.get((at + 1) % corners.size())));
        }
    }

    private void stroke() {
        if (drawn.size() < MOST) {
            drawn.addAll(path);
        }
        path.clear();
    }

    /** Each box of four sides that is thin is a line. */
    private void fill() {
        for (int at = 0; at + 3 < path.size() && drawn.size() < MOST; at += 4) {
            Point2D.Float one = path.get(at).from();
            Point2D.Float other = path.get(at + 2).from();
            double across = Math.abs(one.x - other.x);
            double down = Math.abs(one.y - other.y);
            if (across <= THICK && down > across) {
                drawn.add(
                        new Segment(
                                new Point2D.Float((one.x + other.x) / 2, one.y),
                                new Point2D.Float((one.x + other.x) / 2, other.y)));
            } else if (down <= THICK && across > down) {
                drawn.add(
                        new Segment(
                                new Point2D.Float(one.x, (one.y + other.y) / 2),
                                new Point2D.Float(other.x, (one.y + other.y) / 2)));
            }
        }
        path.clear();
    }

    /** Hands the points of one operator on, where they stand on the page. */
    private final class PathOperator extends OperatorProcessor {

        private final String name;

        PathOperator(PDFStreamEngine engine, String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            List<Float> numbers = new ArrayList<>();
            for (COSBase operand : operands) {
                if (operand instanceof COSNumber number) {
                    numbers.add(number.floatValue());
                }
            }
            draw(name, "re".equals(name) ? corners(numbers) : points(numbers));
        }

        private List<Point2D.Float> points(List<Float> numbers) {
            List<Point2D.Float> points = new ArrayList<>();
            for (int at = 0; at + 1 < numbers.size(); at += 2) {
                points.add(getContext().transformedPoint(numbers.get(at), numbers.get(at + 1)));
            }
            return points;
        }

        private List<Point2D.Float> corners(List<Float> numbers) {
            if (numbers.size() < 4) {
                return List.of();
            }
            float x = numbers.get(0);
            float y = numbers.get(1);
            float right = x + numbers.get(2);
            float top = y + numbers.get(3);
            return points(List.of(x, y, right, y, right, top, x, top));
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
