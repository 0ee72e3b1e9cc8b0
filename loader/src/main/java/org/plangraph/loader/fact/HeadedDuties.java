package org.plangraph.loader.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

/** A heading that says whose tasks stand under it: 县发改局牵头工作（8项）, 由县文旅局负责的任务. */
final class HeadedDuties {

    private static final Pattern HEADED =
            Pattern.compile(
                    "由?(?<names>.{3,}?)(?<verb>牵头|主办|负责|配合)(?:负责|落实|推进|实施|办理|完成)?的?(?:重点|主要)?(?:工作|任务|事项|项目|内容)?(?:[（(]共?\\d+[项条个件][）)])?");

    private HeadedDuties() {}

    /** What the heading says; nothing where it names no bodies. */
    static Duties in(String text, Span heading) {
        Duties duties = new Duties();
        Matcher matcher = HEADED.matcher(text).region(heading.start(), heading.end());
        if (!matcher.matches()) {
            return duties;
        }
        List<Mention> names =
                Names.in(text, new Span(matcher.start("names"), matcher.end("names")));
        if (names.stream().allMatch(name -> BodyName.matches(name.name()))) {
            for (Mention name : names) {
                duties.assignments()
                        .add(new Assignment(name, role(matcher.group("verb")), Basis.STATED));
            }
        }
        return duties;
    }

    private static Role role(String verb) {
        return switch (verb) {
            case "牵头", "主办" -> Role.LEAD;
            case "配合" -> Role.COOPERATING;
            default -> Role.RESPONSIBLE;
        };
    }
}
