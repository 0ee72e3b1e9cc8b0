package org.plangraph.loader.text;

import java.util.List;

/** Places between lines, for the tests of the rules that judge them. */
final class Places {

    /** Lines wrap at 28 full-width characters. */
    static final Layout WRAPPED = new Layout(112, 0, false, false, true);

    /** 28 full-width characters in mid-sentence. */
    static final String FULL = "沿湖岸线划分为保育段恢复段利用段三类各段长度由区里测定后";

    private Places() {}

    /** The place before the last line; or before the last but one where {@code later} is given. */
    static Boundary in(
            Layout layout, int rosterWidth, String paragraph, String after, String later) {
        String text = paragraph + "\n" + after + (later.isEmpty() ? "" : "\n" + later);
        List<Line> lines = Lines.of(text.codePoints().toArray());
        int at = lines.size() - (later.isEmpty() ? 1 : 2);
        OpenParagraph open = new OpenParagraph();
        open.begin(lines.get(0));
        lines.subList(1, at).forEach(open::add);
        Line next = later.isEmpty() ? null : lines.get(at + 1);
        return new Boundary(layout, rosterWidth, open, lines.get(at - 1), lines.get(at), next);
    }

    static Boundary in(Layout layout, String paragraph, String after) {
        return in(layout, 0, paragraph, after, "");
    }

    static Boundary wrapped(String paragraph, String after) {
        return in(WRAPPED, paragraph, after);
    }

    static Boundary unwrapped(String paragraph, String after) {
        return in(Layout.UNWRAPPED, paragraph, after);
    }
}
