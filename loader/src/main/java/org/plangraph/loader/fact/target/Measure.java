package org.plangraph.loader.fact.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Comparator;
import org.plangraph.loader.extract.Target.Kind;
import org.plangraph.loader.fact.target.Quantity.Form;
import org.plangraph.loader.outline.Span;

/**
 * Finds what the numbers of one clause measure: the phrase before them (保有量达到5000个, 改造项目10个),
 * behind them (2场以上促销活动), or the one of the clause before (较2023年增长20%); lists of numbers go to
 * lists of phrases.
 */
final class Measure {

    private static final Pattern YEARLY = Pattern.compile("每年|每年度|逐年|每个年度");

    /** A yearly average is said of one clause; 每年 goes on to the next semicolon. */
    private static final Pattern AVERAGE = Pattern.compile("年均");

    private static final Pattern AT_LEAST = Pattern.compile("至少|不少于|不低于");

    /** Lengths and areas are made by the unit; power and money classify what they stand before. */
    private static final Pattern SPREAD = Pattern.compile(".*(?:米|里|亩|公顷)");

    private static final Pattern NEXT_TO = Pattern.compile("[、，,和及与]|以及|分别为?|和分别");

    private static final Pattern START = Pattern.compile("[由从](?:20\\d\\d年[^，]{0,3})?$");

    /** 3座（其中示范渡口1座）: a part of the whole. */
    private static final Pattern PART = Pattern.compile("[（(]其中");

    private final String text;
    private final Span clause;
    private final Context context;
    private boolean average;
    private int last;

    Measure(String text, Span clause, Context context) {
        this.text = text;
        this.clause = clause;
        this.context = context;
    }

    /** One entry a number that is a commitment. */
    List<Measured> read(List<Quantity> all) {
        List<Quantity> quantities = commitments(all);
        if (quantities.isEmpty() || Milestone.isPremise(clause.in(text))) {
            return List.of();
        }
        String before = new Span(clause.start(), quantities.get(0).span().start()).in(text);
        if (YEARLY.matcher(before).find()) {
            context.yearly(true);
        }
        average = AVERAGE.matcher(before).find();
        last = quantities.get(quantities.size() - 1).span().start();
        List<List<Quantity>> groups = groups(quantities);
        List<Measured> measured = new ArrayList<>();
        int from = clause.start();
        for (int g = 0; g < groups.size(); g++) {
            List<Quantity> group = groups.get(g);
            int to = g + 1 < groups.size() ? nextStart(group) : clause.end();
            measured.addAll(
                    group(group, new Span(from, group.get(0).span().start()), to, measured));
            from = to;
        }
        return measured;
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

    /** Leaves out numbers that only qualify a noun: 30万千瓦及以上机组, 亿元以上项目. */
    private List<Quantity> commitments(List<Quantity> all) {
        List<Quantity> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!qualifies(all, i)) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    private boolean qualifies(List<Quantity> all, int index) {
        Quantity quantity = all.get(index);
        int end = quantity.span().end();
        if (isStart(quantity)) {
            return true;
        }
        boolean nounFollows = end < clause.end() && "、，,；;。（(）)和及与或".indexOf(text.charAt(end)) < 0;
        if (quantity.form() == Form.BARE) {
            return bareQualifies(quantity, nounFollows);
        }
        if (!nounFollows || quantity.form() == Form.PERCENT || quantity.form() == Form.MULTIPLE) {
            return false;
        }
        if (quantity.form() == Form.DURATION) {
            return true;
        }
        if (index + 1 < all.size() && joined(quantity, all.get(index + 1))) {
            return true;
        }
        Span before = new Span(clause.start(), quantity.span().start());
        boolean bounded =
                end > quantity.number().end() && text.charAt(end - 1) != unitEnd(quantity);
        if (bounded && text.charAt(end - 1) == '下') {
            return true;
        }
        if (bounded
                && quantity.form() == Form.MEASURE
                && !SPREAD.matcher(unit(quantity)).matches()) {
            return true;
        }
        boolean verbBefore = Phrase.before(text, before).isEmpty();
        return !verbBefore && (bounded || quantity.form() == Form.MEASURE) && !reached(before);
    }

    /** 由60%提高到80%: where it comes from. */
    private boolean isStart(Quantity quantity) {
        Span before = new Span(clause.start(), quantity.span().start());
        return START.matcher(before.in(text)).find();
    }

    private static String unit(Quantity quantity) {
        return quantity.unit() == null ? "" : quantity.unit();
    }

    private static char unitEnd(Quantity quantity) {
        String unit = unit(quantity);
        return unit.isEmpty() ? ' ' : unit.charAt(unit.length() - 1);
    }

    private boolean reached(Span before) {
        return Pattern.compile("(?:达到|达|超过|突破|控制在|不低于|不少于|实现|完成|新增|建成)$")
                .matcher(before.in(text))
                .find();
    }

    /** A number without a unit is a commitment only where something is said to reach it. */
    private boolean bareQualifies(Quantity quantity, boolean nounFollows) {
        Span before = new Span(clause.start(), quantity.span().start());
        boolean bounded = quantity.span().end() > quantity.number().end();
        return nounFollows
                || !(bounded
                        || reached(before)
                        || quantity.span().start() < quantity.number().start());
    }

    /** Whether a noun alone stands between two numbers: 10千伏线路5条 counts lines. */
    private boolean joined(Quantity one, Quantity next) {
        String between = between(one, next);
        return between.chars().noneMatch(c -> "、，,和及与".indexOf(c) >= 0)
                && one.form() == Form.MEASURE
                && next.form() == Form.COUNTER;
    }

    private String between(Quantity one, Quantity next) {
        return text.substring(one.span().end(), next.span().start());
    }

    /** Numbers side by side (80%、75%) make one group, shared out over the phrases before them. */
    private List<List<Quantity>> groups(List<Quantity> quantities) {
        List<List<Quantity>> groups = new ArrayList<>();
        for (Quantity quantity : quantities) {
            List<Quantity> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && sideBySide(last.get(last.size() - 1), quantity)) {
                last.add(quantity);
            } else {
                groups.add(new ArrayList<>(List.of(quantity)));
            }
        }
        return groups;
    }

    private boolean sideBySide(Quantity one, Quantity next) {
        String between = between(one, next);
        return NEXT_TO.matcher(between).matches();
    }

    private List<Measured> group(
            List<Quantity> group, Span before, int to, List<Measured> earlier) {
        Span phrase = Phrase.before(text, before);
        Predicate predicate = Predicate.before(text, before, before);
        Span moved = Predicate.moved(text, phrase);
        if (!moved.equals(phrase) && moves(group.get(0), moved)) {
            boolean touches = phrase.end() == before.strip(text).end();
            String move = new Span(phrase.start(), moved.start()).in(text);
            predicate = touches ? predicate.towards(move) : predicate;
            phrase = moved;
        }
        if (phrase.isEmpty()) {
            return List.of(behind(group.get(group.size() - 1), before, to, predicate));
        }
        List<Quantity> shared = withSharedComparator(group, predicate);
        List<Phrases.Part> parts = Phrases.of(text, phrase, shared.size(), earlier, clause);
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < shared.size(); i++) {
            Phrases.Part part = parts.get(Math.min(i, parts.size() - 1));
            boolean byYear = parts.size() == 1 && context.years() == shared.size();
            measured.add(
                    measured(shared.get(i), part.words(), part.start(), predicate, byYear ? i : 0));
        }
        context.subject(phrase, parts.get(0).words());
        return measured;
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

    /** The phrase behind the number, else the one of the clause before. */
    private Measured behind(Quantity quantity, Span before, int to, Predicate predicate) {
        Span rest = new Span(quantity.span().end(), Math.max(quantity.span().end(), to));
        boolean share = quantity.form() == Form.PERCENT;
        Span phrase = Phrase.after(text, rest);
        Span subject = context.subject();
        Quantity bounded = atLeast(quantity, before);
        if (phrase.isEmpty() || (predicate.direction() != null && subject != null)) {
            int start = subject == null ? quantity.span().start() : subject.start();
            String words = subject == null ? before.strip(text).in(text) : context.indicator();
            return measured(bounded, words, start, predicate, 0);
        }
        int start = bounded.equals(quantity) ? quantity.span().start() : atLeastStart(before);
        context.subject(phrase, phrase.in(text));
        Span quote = new Span(start, share ? rest.strip(text).end() : phrase.end());
        return new Measured(
                bounded,
                phrase.in(text),
                quote,
                kind(bounded, phrase.in(text), predicate, share),
                predicate,
                deadline(0, quantity),
                isYearly());
    }

    private Quantity atLeast(Quantity quantity, Span before) {
        boolean said = AT_LEAST.matcher(before.in(text)).find();
        return said && quantity.comparator() == Comparator.EQUAL
                ? quantity.with(Comparator.AT_LEAST)
                : quantity;
    }

    private int atLeastStart(Span before) {
        return before.start() + before.in(text).lastIndexOf("至少");
    }

    private Measured measured(
            Quantity quantity, String indicator, int start, Predicate predicate, int index) {
        Quantity bounded = atLeast(quantity, new Span(clause.start(), quantity.span().start()));
        return new Measured(
                bounded,
                indicator,
                new Span(Math.min(start, quantity.span().start()), quantity.span().end()),
                kind(bounded, indicator, predicate, false),
                predicate,
                deadline(index, quantity),
                isYearly());
    }

    private boolean isYearly() {
        return average || context.yearly();
    }

    /** A yearly commitment has no deadline unless its own clause names one. */
    private @Nullable Integer deadline(int index, Quantity quantity) {
        return context.deadline(index, quantity.span().end(), last);
    }

    private Kind kind(Quantity quantity, String indicator, Predicate predicate, boolean share) {
        if (quantity.upper() != null) {
            return Kind.RANGE;
        }
        if (quantity.form() == Form.RATIO) {
            return Kind.RATIO;
        }
        if (predicate.direction() != null || quantity.form() == Form.MULTIPLE) {
            return Kind.GROWTH;
        }
        if (isYearly()) {
            return Kind.ANNUAL;
        }
        if (share || quantity.form() == Form.PERCENT) {
            return Kind.LEVEL;
        }
        boolean counted = quantity.form() == Form.COUNTER && indicator.endsWith("数量");
        return Phrase.measured(indicator) && !counted && !made() ? Kind.LEVEL : Kind.COUNT;
    }

    /** 新增…面积: what is newly made is counted, whatever it is measured in. */
    private boolean made() {
        return Pattern.compile("新增|新建|改造|建成|建设|完成").matcher(clause.in(text)).lookingAt();
    }
}
