package org.plangraph.loader.fact.target;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.fact.target.Quantity.Form;
import org.plangraph.loader.outline.Span;

/**
 * What is committed to in a clause that begins like a premise: 通过补贴更新30艘 commits to 更新30艘,
 * 对12座渡口进行改造 to 12座渡口.
 */
final class Manner {

    private static final Pattern NO_COMMITMENT =
            Pattern.compile(".*(?:基础上|前提下|过程中|条件下|情况下|方式|途径|手段|等|的|时|后|前|为[^，\\d]{1,12})");

    private static final Pattern OBJECT =
            Pattern.compile("(?:对|将|针对)(?:(?:全|本|我)[省市县区州旗域]|辖区内?|剩余|余下|其余)*的?");

    private static final Pattern WORKED_ON =
            Pattern.compile(
                    "(?:全部|全面|分批|集中|统一)*(?:进行|开展|实施|予以|完成|落实)[^，]{0,12}|(?:全部|全面)*(?:改造|更新|整治|修复|提升|升级)[^，]{0,4}");

    private Manner() {}

    /**
     * The words of a clause that commit to something.
     *
     * @return the clause itself where it is no premise, null where it is only that
     */
    static @Nullable Span commitment(String text, Span clause, List<Quantity> quantities) {
        if (!Milestone.isPremise(clause.in(text))) {
            return clause;
        }
        Quantity first = quantities.get(0);
        Matcher object = OBJECT.matcher(text).region(clause.start(), first.span().start());
        if (object.matches()) {
            return first.form() == Form.COUNTER ? workedOn(text, clause, first) : null;
        }
        if (NO_COMMITMENT.matcher(clause.in(text)).matches()) {
            return null;
        }
        int verb = Phrase.lastVerb(text, new Span(clause.start(), first.span().start()));
        return verb < 0 ? null : new Span(verb, clause.end());
    }

    /** 12座渡口 of 对12座渡口进行改造. */
    private static @Nullable Span workedOn(String text, Span clause, Quantity first) {
        for (int at = first.span().end() + 1; at < clause.end(); at++) {
            Matcher work = WORKED_ON.matcher(text).region(at, clause.end());
            if (work.matches()) {
                return new Span(first.span().start(), at);
            }
        }
        return null;
    }
}
