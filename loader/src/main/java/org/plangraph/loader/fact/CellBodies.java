package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

/** The bodies that a cell of a table names: a list, a labelled clause, or a few words of prose. */
public final class CellBodies {

    /** How Markdown breaks a line inside a cell. */
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private CellBodies() {}

    /**
     * In the order of the cell; labels and prose inside the cell say more than the head of its
     * column.
     *
     * @param role what the bodies of the column do
     */
    public static List<Assignment> in(MendedText mended, Span cell, Role role) {
        Matcher parts = BREAK.matcher(mended.text()).region(cell.start(), cell.end());
        List<Assignment> found = new ArrayList<>();
        int from = cell.start();
        while (parts.find()) {
            found.addAll(line(mended, new Span(from, parts.start()), role));
            from = parts.end();
        }
        found.addAll(line(mended, new Span(from, cell.end()), role));
        return found;
    }

    private static List<Assignment> line(MendedText mended, Span cell, Role role) {
        String text = mended.text();
        List<Assignment> found = new ArrayList<>();
        LabelledClause.in(text, cell)
                .forEach(clause -> found.addAll(clause.duties().assignments()));
        Duties said = found.isEmpty() ? ProseClause.behindLabel(text, cell, role) : null;
        if (said != null) {
            found.addAll(said.assignments());
        }
        if (found.isEmpty()) {
            Names.in(text, cell)
                    .forEach(name -> found.add(Assignment.of(name, role, Basis.STATED)));
        }
        return found.stream()
                .flatMap(one -> PartedNames.of(mended, one, true).stream())
                .filter(one -> isName(one.mention().name()))
                .toList();
    }

    /** The persons in a cell; words that are none are left out. */
    public static List<Charge> leaders(MendedText mended, Span cell, String capacity) {
        return Leaders.in(mended.text(), cell, capacity).stream()
                .flatMap(one -> Leaders.parted(mended, one).stream())
                .filter(one -> Person.matches(one.mention().name()))
                .toList();
    }

    /** A stroke or a number in place of a name is none. */
    private static boolean isName(String words) {
        return words.codePoints().filter(Character::isIdeographic).count() > 1;
    }
}
