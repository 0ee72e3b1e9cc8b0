package org.plangraph.loader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

/** A body, what it does in a task, and what that rests on. */
public record Assignment(Mention mention, Role role, Basis basis) {

    private static final Pattern MARKED =
            Pattern.compile(
                    "(?<name>.{2,})[（(](?:(?<lead>牵头|主办|总牵头)|(?<help>配合|协办|参与)|负责|责任)(?:单位|部门)?[）)]");

    /** A mark behind the name says what the body does: 县文物局（牵头）. */
    static Assignment of(Mention mention, Role role, Basis basis) {
        Matcher marked = MARKED.matcher(mention.name());
        if (!marked.matches()) {
            return new Assignment(mention, role, basis);
        }
        int start = mention.span().start();
        Mention bare =
                new Mention(marked.group("name"), new Span(start, start + marked.end("name")));
        if (marked.group("lead") != null) {
            return new Assignment(bare, Role.LEAD, basis);
        }
        return new Assignment(bare, marked.group("help") == null ? role : Role.COOPERATING, basis);
    }

    /** The name without such a mark. */
    static String unmarked(String name) {
        Matcher marked = MARKED.matcher(name);
        return marked.matches() ? marked.group("name") : name;
    }
}
