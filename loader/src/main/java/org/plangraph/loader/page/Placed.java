package org.plangraph.loader.page;

/**
 * A line in the order of reading.
 *
 * @param line what stands on it
 * @param edge where its column begins, from which its indent counts; not a number where that is the
 *     margin of the document
 */
record Placed(SetLine line, double edge) implements Block {

    /** Its words behind blanks for its indent. */
    String written(double margin) {
        double from = Double.isNaN(edge) ? margin : edge;
        double size = line.glyphs().get(0).size();
        return " ".repeat(SetLine.columns(line.left() - from, size)) + line.words();
    }

    /** A line between the margins of the page. */
    static Placed line(SetLine line) {
        return new Placed(line, Double.NaN);
    }
}
