package org.plangraph.loader.fact.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Comparator;
import org.plangraph.loader.extract.Target.Strength;
import org.plangraph.loader.fact.target.Quantity.Form;
import org.plangraph.loader.outline.Span;

/**
 * Finds what the numbers of one clause measure: the phrase before them (保有量达到5000个, 改造项目10个),
 * behind them (2场以上促销活动), or the one of the clause before (较2023年增长20%); lists of numbers go to
 * lists of phrases.
 */
final class Measure {

    private static final Pattern YEARLY = Pattern.compile("每年|每年度|逐年|每个年度");

    /** 年均 and 植树每年1000万株 are said of one number; 每年举办 goes on to the next semicolon. */
    private static final Pattern OF_ONE =
            Pattern.compile(
                    "年均(?![\\u4e00-\\u9fff]{0,2}(?:浓度|气温|值|收入|产量|排放|能耗|降水))|每年度?(?:不少于|不低于|至少|约|达到?)?$|^年(?:"
                            + Verbs.YEARLY_DEED
                            + ")");

    private static final Pattern AT_LEAST = Pattern.compile("至少|不少于|不低于");

    private static final Pattern REACHES = Pattern.compile("(?:覆盖|惠及|带动|推动|引导|支持|帮助|使|确保|实现)$");

    private static final Pattern SHARE_OF = Pattern.compile("占[^比].*(?:比重|比例|份额)");

    private static final Pattern EACH = Pattern.compile("分别|均|各");

    private static final Pattern NEXT_TO = Pattern.compile("[、，,和及与]|以及|分别为?|和分别");

    /** 3座（其中示范渡口1座）: a part of the whole. */
    private static final Pattern PART = Pattern.compile("[（(]其中");

    private final String text;
    private final Span clause;
    private final Context context;
    private boolean ofOne;
    private int last;

    Measure(String text, Span clause, Context context) {
        this.text = text;
        this.clause = clause;
        this.context = context;
    }

    /** One entry a number that is a commitment. */
    List<Measured> read(List<Quantity> all) {
        List<Quantity> ungranted = Grant.without(text, clause, all, context.isGranting());
        List<Quantity> told = Described.without(text, clause, ungranted);
        List<Quantity> quantities = new Qualifier(text, clause).without(told);
        Span committed = quantities.isEmpty() ? null : Manner.commitment(text, clause, quantities);
        if (committed == null) {
            return List.of();
        }
        String before = new Span(committed.start(), quantities.get(0).span().start()).in(text);
        ofOne = OF_ONE.matcher(before).find();
        if (!ofOne && YEARLY.matcher(before).find()) {
            context.yearly(true);
        }
        last = quantities.get(quantities.size() - 1).span().start();
        List<List<Quantity>> groups = groups(quantities);
        List<Measured> measured = new ArrayList<>();
        int from = committed.start();
        for (int g = 0; g < groups.size(); g++) {
            List<Quantity> group = groups.get(g);
            int to = g + 1 < groups.size() ? nextStart(group) : committed.end();
            Span front =
                    new Span(
                            Math.min(from, group.get(0).span().start()),
                            group.get(0).span().start());
            measured.addAll(group(group, front, to, measured));
            from = to;
        }
        return SharedTail.writtenOut(measured);
    }

    /** Behind the mark that parts one list item from the next. */
    private int nextStart(List<Quantity> group) {
        int end = group.get(group.size() - 1).span().end();
        int at = end;
        while (at < clause.end()
                && "、，,和及与".indexOf(text.charAt(at)) < 0
                && !PART.matcher(text).region(at, clause.end()).lookingAt()) {
            at++;
        }
        return at < clause.end() ? at + 1 : end;
    }

    /** Numbers side by side (80%、75%) make one group, shared out over the phrases before them. */
    private List<List<Quantity>> groups(List<Quantity> quantities) {
        List<List<Quantity>> groups = new ArrayList<>();
        for (Quantity quantity : quantities) {
            List<Quantity> group = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (group != null && sideBySide(group.get(group.size() - 1), quantity)) {
                group.add(quantity);
            } else {
                groups.add(new ArrayList<>(List.of(quantity)));
            }
        }
        return groups;
    }

    private boolean sideBySide(Quantity one, Quantity next) {
        String between = text.substring(one.span().end(), next.span().start());
        return NEXT_TO.matcher(between).matches();
    }

    private List<Measured> group(
            List<Quantity> group, Span before, int to, List<Measured> earlier) {
        Span phrase = Phrase.before(text, before);
        Predicate predicate = Predicate.before(text, before, before, group.get(0).form());
        Span moved = Predicate.moved(text, phrase);
        if (!moved.equals(phrase) && moves(group.get(0), moved)) {
            boolean touches = phrase.end() == before.strip(text).end();
            String move = new Span(phrase.start(), moved.start()).in(text);
            predicate = touches ? predicate.towards(move) : predicate;
            phrase = moved;
        } else if (Predicate.isMove(phrase.in(text))) {
            predicate = predicate.towards(phrase.in(text));
            phrase = new Span(phrase.end(), phrase.end());
        }
        List<Quantity> shared = withSharedComparator(group, predicate);
        if (phrase.isEmpty() || isShareOf(shared.get(0), before)) {
            return withoutPhrase(shared, before, to, predicate);
        }
        return withPhrase(shared, phrase, before, predicate, earlier);
    }

    /** 服务站覆盖90%以上的建制村: the share is of what stands behind it. */
    private boolean isShareOf(Quantity quantity, Span before) {
        return quantity.form() == Form.PERCENT
                && text.startsWith("的", quantity.span().end())
                && REACHES.matcher(before.in(text)).find();
    }

    private List<Measured> withPhrase(
            List<Quantity> shared,
            Span phrase,
            Span before,
            Predicate predicate,
            List<Measured> earlier) {
        List<Quantity> given = toEach(shared, phrase, before);
        List<Phrases.Part> parts = Phrases.of(text, phrase, given.size(), earlier, clause);
        Context.Subject whole = context.subject();
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Phrases.Part part = ofWhole(parts.get(Math.min(i, parts.size() - 1)), whole);
            boolean byYear = parts.size() == 1 && context.years() == given.size();
            Quantity quantity = given.get(i);
            measured.add(
                    measured(
                            quantity,
                            part.words(),
                            new Span(
                                    Math.min(part.start(), quantity.span().start()),
                                    quantity.span().end()),
                            before,
                            predicate,
                            byYear ? i : 0));
        }
        parts.forEach(part -> context.subject(phrase, ofWhole(part, whole).words()));
        return measured;
    }

    /** 产值增长9%，占全市比重达到12%: the share is that of the subject before. */
    private static Phrases.Part ofWhole(Phrases.Part part, Context.@Nullable Subject subject) {
        boolean share = SHARE_OF.matcher(part.words()).matches();
        return share && subject != null
                ? new Phrases.Part(subject.words() + part.words(), subject.phrase().start())
                : part;
    }

    /** 甲率、乙率均达到90%, 示范基地各10万亩: one number for each of several things. */
    private List<Quantity> toEach(List<Quantity> shared, Span phrase, Span before) {
        Span between = new Span(phrase.end(), before.end());
        int items = Phrases.items(text, phrase);
        boolean each = shared.size() == 1 && items > 1 && EACH.matcher(between.in(text)).find();
        return each ? Collections.nCopies(items, shared.get(0)) : shared;
    }

    private boolean moves(Quantity quantity, Span phrase) {
        return quantity.form() == Form.PERCENT
                || quantity.form() == Form.MULTIPLE
                || Phrase.measured(phrase.in(text));
    }

    /** 分别达到80%、75%以上: what is said of the last number of a list holds for all. */
    private static List<Quantity> withSharedComparator(List<Quantity> group, Predicate predicate) {
        Comparator first = group.get(0).comparator();
        Comparator last = group.get(group.size() - 1).comparator();
        List<Quantity> shared = new ArrayList<>();
        for (Quantity quantity : group) {
            Comparator own = quantity.comparator();
            Comparator other =
                    own != Comparator.EQUAL ? own : last != Comparator.EQUAL ? last : first;
            boolean within = other == Comparator.EQUAL && predicate.comparator() != null;
            shared.add(quantity.with(within ? Comparator.AT_MOST : other));
        }
        return shared;
    }

    /** The phrase behind the number, else those of the clauses before. */
    private List<Measured> withoutPhrase(
            List<Quantity> shared, Span before, int to, Predicate predicate) {
        Quantity quantity = shared.get(shared.size() - 1);
        int end = quantity.span().end();
        Span rest = new Span(end, Math.max(end, to));
        Span phrase = Phrase.after(text, rest);
        Context.Subject subject = context.subject();
        boolean carried = phrase.isEmpty() || (predicate.direction() != null && subject != null);
        if (carried) {
            return subject == null ? List.of() : carried(shared, subject, before, predicate);
        }
        boolean share = quantity.form() == Form.PERCENT;
        int atLeast = before.in(text).lastIndexOf("至少");
        int start = atLeast < 0 ? quantity.span().start() : before.start() + atLeast;
        context.subject(phrase, phrase.in(text));
        Span quote = new Span(start, share ? rest.strip(text).end() : phrase.end());
        return List.of(measured(quantity, phrase.in(text), quote, before, predicate, 0));
    }

    /** 2025年分别达到40%和45% is said of the last two phrases. */
    private List<Measured> carried(
            List<Quantity> shared, Context.Subject subject, Span before, Predicate predicate) {
        List<Context.Subject> subjects = context.subjects(shared.size());
        boolean byYear = context.years() == shared.size();
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < shared.size(); i++) {
            Context.Subject one =
                    subjects.isEmpty() || byYear || shared.size() == 1 ? subject : subjects.get(i);
            Span quote = new Span(one.phrase().start(), shared.get(i).span().end());
            measured.add(
                    measured(shared.get(i), one.words(), quote, before, predicate, byYear ? i : 0));
        }
        return measured;
    }

    private Measured measured(
            Quantity quantity,
            String indicator,
            Span quote,
            Span before,
            Predicate said,
            int index) {
        Span front = new Span(clause.start(), quantity.span().start());
        boolean least = AT_LEAST.matcher(before.in(text)).find();
        Quantity bounded =
                least && quantity.comparator() == Comparator.EQUAL
                        ? quantity.with(Comparator.AT_LEAST)
                        : quantity;
        Predicate predicate =
                said.direction() != null && said.baseline() == null
                        ? said.since(sameBaseline(quote))
                        : said;
        if (predicate.direction() != null) {
            context.baseline(predicate.baseline());
        }
        PerUnit per = PerUnit.in(text, front);
        boolean yearly = isYearly() && !isState(bounded, predicate);
        String unit = yearly ? "year" : per == null ? null : per.unit();
        Strength own = Firmness.of(front.in(text));
        Strength strength = own != null ? own : context.strength();
        return new Measured(
                bounded,
                indicator,
                quote,
                new KindOf(bounded, indicator, predicate).kind(yearly, per, upTo(quantity)),
                predicate,
                context.deadline(index, quantity.span().end(), last),
                unit,
                Objects.requireNonNullElse(strength, Strength.FIRM),
                isPart(before));
    }

    /** 每年造林3万亩，成活率达到85%: a rate that is reached is no yearly amount. */
    private static boolean isState(Quantity quantity, Predicate predicate) {
        return quantity.form() == Form.PERCENT && predicate.direction() == null;
    }

    private String upTo(Quantity quantity) {
        return new Span(clause.start(), Math.max(clause.start(), quantity.number().start()))
                .in(text);
    }

    /** 较2020年增长10%，力争增长12%: a growth of the same phrase is told against the same year. */
    private @Nullable Integer sameBaseline(Span quote) {
        return quote.start() < clause.start() || context.isBased() ? context.baseline() : null;
    }

    private boolean isPart(Span before) {
        String front = new Span(clause.start(), before.end()).in(text);
        return front.startsWith("其中") || PART.matcher(front).find();
    }

    private boolean isYearly() {
        return ofOne || context.yearly();
    }
}
