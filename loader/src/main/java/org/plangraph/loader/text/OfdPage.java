package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.page.Glyph;
import org.plangraph.loader.page.Rule;
import org.plangraph.loader.page.SetPage;
import org.w3c.dom.Element;

/** Takes the glyphs and the ruled lines of an OFD page, in points from its upper left corner. */
final class OfdPage {

    /** OFD measures in millimetres. */
    private static final double POINTS = 72 / 25.4;

    /** Shorter lines are parts of signs. */
    private static final double SHORT = 4;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private OfdPage() {}

    static SetPage of(List<Element> contents) {
        OfdPage page = new OfdPage();
        contents.forEach(page::objects);
        return new SetPage(page.glyphs, page.rules);
    }

    private void objects(Element parent) {
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            switch (name == null ? "" : name) {
                case "Layer", "PageBlock" -> objects(child);
                case "TextObject" -> text(child);
                case "PathObject" -> path(child);
                default -> {}
            }
        }
    }

    private void text(Element object) {
        OfdPlacing placing = OfdPlacing.of(object);
        Double size = number(Xml.attribute(object, "Size"));
        if (!placing.isUpright()
                || size == null
                || "false".equals(Xml.attribute(object, "Visible"))) {
            return;
        }
        double x = 0;
        double y = 0;
        for (Element code : Xml.children(object, "TextCode")) {
            Double ownX = number(Xml.attribute(code, "X"));
            Double ownY = number(Xml.attribute(code, "Y"));
            x = ownX == null ? x : ownX;
            y = ownY == null ? y : ownY;
            run(code, new double[] {x, y}, size, placing);
        }
    }

    private void run(Element code, double[] pen, double size, OfdPlacing placing) {
        OfdDeltas right = OfdDeltas.of(Xml.attribute(code, "DeltaX"));
        OfdDeltas down = OfdDeltas.of(Xml.attribute(code, "DeltaY"));
        double scale = POINTS * placing.scale();
        int at = 0;
        for (int c : code.getTextContent().codePoints().toArray()) {
            if (c == '\n' || c == '\r') {
                continue;
            }
            double width = Characters.isFullWidth(c) ? size : size / 2;
            if (!Characters.isSpace(c) && !Characters.isInvisible(c)) {
                glyphs.add(
                        new Glyph(
                                Radicals.resolve(Character.toString(c)),
                                POINTS * placing.x(pen[0], pen[1]),
                                POINTS * placing.y(pen[0], pen[1]),
                                width * scale,
                                size * scale));
            }
            pen[0] += right.at(at, down.isEmpty() ? width : 0);
            pen[1] += down.at(at, 0);
            at++;
        }
    }

    private void path(Element object) {
        boolean stroked = !"false".equals(Xml.attribute(object, "Stroke"));
        boolean filled = "true".equals(Xml.attribute(object, "Fill"));
        String data = Xml.text(object, "AbbreviatedData");
        if ((!stroked && !filled) || data == null) {
            return;
        }
        OfdPlacing placing = OfdPlacing.of(object);
        for (double[] line : OfdPath.lines(data, !stroked)) {
            double x1 = POINTS * placing.x(line[0], line[1]);
            double y1 = POINTS * placing.y(line[0], line[1]);
            double x2 = POINTS * placing.x(line[2], line[3]);
            double y2 = POINTS * placing.y(line[2], line[3]);
            double across = Math.abs(x2 - x1);
            double along = Math.abs(y2 - y1);
            if (Math.min(across, along) <= 1 && Math.max(across, along) >= SHORT) {
                rules.add(Rule.between(x1, y1, x2, y2));
            }
        }
    }

    static @Nullable Double number(@Nullable String written) {
        try {
            return written == null ? null : Double.valueOf(written.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
