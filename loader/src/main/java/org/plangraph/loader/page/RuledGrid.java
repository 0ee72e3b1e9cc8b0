package org.plangraph.loader.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A ruled table: where its rules part columns and rows, and which of its fields they leave joined.
 * A field is named by its row and column, counted from 0; a cell is a field, or several that no
 * rule parts.
 */
final class RuledGrid {

    private final List<Rule> rules;
    private final List<Double> xs;
    private final List<Double> ys;

    /** For each field, the one it is joined to; itself where it is the first of its cell. */
    private final int[] first;

    private RuledGrid(List<Rule> rules, List<Double> xs, List<Double> ys) {
        this.rules = rules;
        this.xs = xs;
        this.ys = ys;
        this.first = new int[rows() * columns()];
        join();
    }

    /** The tables that rules make: those that meet each other belong to one. */
    static List<RuledGrid> of(List<Rule> rules) {
        List<RuledGrid> grids = new ArrayList<>();
        for (List<Rule> met : Meeting.groups(Meeting.joined(rules))) {
            RuledGrid grid = new RuledGrid(met, places(met, false), places(met, true));
            if (grid.isTable()) {
                grids.add(grid);
            }
        }
        return grids;
    }

    /**
     * Where the rules of a direction stand, and where those of the other end: a table may be open
     * at its sides.
     */
    private static List<Double> places(List<Rule> rules, boolean horizontal) {
        List<Double> places = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.horizontal() == horizontal) {
                places.add(rule.at());
            } else {
                places.add(rule.from());
                places.add(rule.to());
            }
        }
        places.sort(null);
        List<Double> apart = new ArrayList<>();
        for (double place : places) {
            if (apart.isEmpty() || place - apart.get(apart.size() - 1) > 2 * Rule.NEAR) {
                apart.add(place);
            }
        }
        return apart;
    }

    int rows() {
        return Math.max(0, ys.size() - 1);
    }

    int columns() {
        return Math.max(0, xs.size() - 1);
    }

    double top() {
        return ys.get(0);
    }

    double bottom() {
        return ys.get(ys.size() - 1);
    }

    /** A frame around text has one cell; a table has several beside each other. */
    private boolean isTable() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 1; column < columns(); column++) {
                if (first[field(row, column)] != first[field(row, column - 1)]) {
                    return true;
                }
            }
        }
        return false;
    }

    private int field(int row, int column) {
        return row * columns() + column;
    }

    private void join() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int field = field(row, column);
                first[field] = field;
                if (column > 0 && !parted(false, xs.get(column), middle(ys, row))) {
                    unite(field, field - 1);
                }
                if (row > 0 && !parted(true, ys.get(row), middle(xs, column))) {
                    unite(field, field - columns());
                }
            }
        }
    }

    private void unite(int one, int other) {
        int least = Math.min(first[one], first[other]);
        int most = Math.max(first[one], first[other]);
        for (int field = 0; field <= Math.max(one, other); field++) {
            first[field] = first[field] == most ? least : first[field];
        }
    }

    private boolean parted(boolean horizontal, double at, double across) {
        for (Rule rule : rules) {
            if (rule.horizontal() == horizontal
                    && Math.abs(rule.at() - at) <= 2 * Rule.NEAR
                    && rule.from() <= across
                    && across <= rule.to()) {
                return true;
            }
        }
        return false;
    }

    private static double middle(List<Double> places, int at) {
        return (places.get(at) + places.get(at + 1)) / 2;
    }

    /** The cell a glyph stands in, named by its first field; -1 where it stands outside. */
    int cell(Glyph glyph) {
        int row = band(ys, glyph.middle());
        int column = band(xs, glyph.centre());
        return row < 0 || column < 0 ? -1 : first[field(row, column)];
    }

    /** Whether a cell begins in a field. */
    boolean begins(int row, int column) {
        return first[field(row, column)] == field(row, column);
    }

    /** The name of the cell that begins in a field. */
    int name(int row, int column) {
        return field(row, column);
    }

    /** Where a column begins. */
    double left(int column) {
        return xs.get(column);
    }

    /** How many columns the cell covers that begins in a field. */
    int width(int row, int column) {
        int last = column;
        while (last + 1 < columns() && first[field(row, last + 1)] == field(row, column)) {
            last++;
        }
        return last + 1 - column;
    }

    /** Whether a cell that begins above goes on in a row, its first column being this. */
    boolean goesOn(int row, int column) {
        int name = first[field(row, column)];
        return name < row * columns() && name % columns() == column;
    }

    private static int band(List<Double> places, double at) {
        for (int i = 0; i + 1 < places.size(); i++) {
            if (places.get(i) <= at && at < places.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
