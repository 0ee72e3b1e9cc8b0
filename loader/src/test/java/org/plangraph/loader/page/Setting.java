package org.plangraph.loader.page;

import java.util.ArrayList;
import java.util.List;

/** Sets words on a page, in characters of 10 by 10. */
final class Setting {

    static final double SIZE = 10;

    private Setting() {}

    /** Each character as wide as it is high. */
    static List<Glyph> words(double x, double y, String words) {
        List<Glyph> glyphs = new ArrayList<>();
        double left = x;
        for (int c : words.codePoints().toArray()) {
            glyphs.add(new Glyph(Character.toString(c), left, y, SIZE, SIZE));
            left += SIZE;
        }
        return glyphs;
    }

    /** The sides and the inner lines of a table. */
    static List<Rule> grid(double[] xs, double[] ys) {
        List<Rule> rules = new ArrayList<>();
        for (double y : ys) {
            rules.add(Rule.between(xs[0], y, xs[xs.length - 1], y));
        }
        for (double x : xs) {
            rules.add(Rule.between(x, ys[0], x, ys[ys.length - 1]));
        }
        return rules;
    }
}
