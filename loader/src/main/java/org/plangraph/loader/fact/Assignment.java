package org.plangraph.loader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

/** A body, what it does in a task, and what that rests on. */
public record Assignment(Mention mention, Role role, Basis basis) {

    private static final Pattern MARKED_LEAD =
            Pattern.compile("(?<name>.{2,})[（(](?:牵头|主办|牵头单位|主办单位)[）)]");

    /** The body leads where a mark behind its name says so: 县文物局（牵头）. */
    static Assignment of(Mention mention, Role role, Basis basis) {
        Matcher marked = MARKED_LEAD.matcher(mention.name());
        if (!marked.matches()) {
            return new Assignment(mention, role, basis);
        }
        int start = mention.span().start();
        Mention bare =
                new Mention(marked.group("name"), new Span(start, start + marked.end("name")));
        return new Assignment(bare, Role.LEAD, basis);
    }
}
