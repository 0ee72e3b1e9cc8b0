package org.plangraph.loader.fact.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Target.Strength;
import org.plangraph.loader.fact.Flaw;
import org.plangraph.loader.fact.Sentences;
import org.plangraph.loader.fact.target.Clauses.Clause;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

/**
 * Reads the targets of a stretch of the plan, sentence by sentence: the year is carried on from
 * clause to clause until another is named, the subject where a clause has none of its own.
 */
public final class Targets {

    /** Opens an item of a list below a line such as 到2027年底：. */
    private static final Pattern DASH = Pattern.compile("[—–－―─]{1,2}|[●■◆•·]");

    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[）)]$");

    private final MendedText mended;
    private final String text;
    private final Hidden hidden;
    private final @Nullable Integer issued;
    private final boolean general;
    private @Nullable Context head;
    private final List<Target> targets = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private Targets(MendedText mended, Hidden hidden, @Nullable Integer issued, boolean general) {
        this.mended = mended;
        this.text = mended.text();
        this.hidden = hidden;
        this.issued = issued;
        this.general = general;
    }

    /**
     * What was found.
     *
     * @param flaws numbers that look like commitments and were not understood
     */
    public record Found(List<Target> targets, List<Flaw> flaws) {}

    /**
     * The targets in a stretch, in order.
     *
     * @param clauses responsibility clauses in it: their numbers are no targets
     * @param issued year of the document, for 年内; null where unknown
     * @param general whether the stretch states the plan's aims and not one task
     */
    public static Found in(
            MendedText mended,
            Span words,
            List<Span> clauses,
            @Nullable Integer issued,
            boolean general) {
        Hidden hidden = Hidden.in(mended.text(), words, clauses);
        Targets reading = new Targets(mended, hidden, issued, general);
        Sentences.in(mended.text(), words).forEach(reading::sentence);
        return new Found(List.copyOf(reading.targets), List.copyOf(reading.flaws));
    }

    private void sentence(Span sentence) {
        Matcher dash = DASH.matcher(text).region(sentence.start(), sentence.end());
        boolean item = dash.lookingAt();
        boolean opensLine = sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n';
        head = item || !opensLine ? head : null;
        Context context = item && head != null ? Context.under(head) : new Context();
        Span words = item ? new Span(dash.end(), sentence.end()) : sentence;
        if (!words.isEmpty() && "：:".indexOf(text.charAt(words.end() - 1)) >= 0) {
            head = context;
        }
        for (Clause clause : Clauses.in(text, words)) {
            if (hidden.isClause(clause.words().start())) {
                continue;
            }
            clause(clause, context);
        }
    }

    private void clause(Clause clause, Context context) {
        Span words = afterDate(clause, context);
        if (words.isEmpty() || isPast(clause.words(), context)) {
            return;
        }
        List<Quantity> quantities = Quantities.in(text, words, hidden);
        Measure measure = new Measure(text, words, context);
        List<Measured> measured = measure.read(quantities);
        if (measured.isEmpty()) {
            milestone(clause, words, context);
        }
        for (Measured one : measured) {
            Target target = target(one, context);
            targets.add(target);
            if (!one.part()) {
                context.whole(target.place());
            }
        }
        if (!quantities.isEmpty() && measured.isEmpty() && (context.dated() || context.yearly())) {
            unread(words, quantities);
        }
        if (Grant.opens(text, words)) {
            context.granting();
        }
        if (quantities.isEmpty()) {
            Integer base = Predicate.baseline(text, words);
            if (base != null) {
                context.based(base);
            }
            Phrase.theme(text, words).ifPresent(theme -> context.theme(theme, theme.in(text)));
        }
        boolean premise = measured.isEmpty() && Milestone.isPremise(words.in(text));
        context.close(clause.words(), premise);
    }

    /** What has been reached: 目前 goes on to the next date, 已 does not leave its clause. */
    private boolean isPast(Span clause, Context context) {
        if (Past.soFar(text, clause)) {
            context.past();
        }
        return context.isPast() || Past.done(text, clause);
    }

    /** Takes the date from the head of a clause; the rest is what it states. */
    private Span afterDate(Clause clause, Context context) {
        Span words = clause.words();
        context.open(clause);
        Deadline deadline = Deadline.at(text, words, issued);
        if (deadline == null) {
            Deadline inner = Deadline.within(text, words, issued, hidden);
            context.inner(inner);
            boolean over = inner != null && Past.isOver(inner.latest(), issued);
            return over ? new Span(words.end(), words.end()) : words;
        }
        context.date(deadline, Firmness.of(deadline.span().in(text)));
        if (Past.isOver(deadline.latest(), issued)) {
            context.past();
        }
        return new Span(deadline.span().end(), words.end()).strip(text);
    }

    private void milestone(Clause clause, Span words, Context context) {
        Span bare = withoutRemark(words);
        Milestone milestone = Milestone.in(text, bare, context.dated(), general);
        if (milestone == null) {
            return;
        }
        Context.Subject subject = context.subject();
        String thing = milestone.indicator().in(text);
        boolean carried = subject != null && thing.matches("全覆盖|清零|达标");
        boolean compared = milestone.kind() == Target.Kind.COMPARATIVE;
        int start = compared ? words.start() : context.commitmentStart(clause.words());
        Span quote = new Span(start, bare.end());
        Strength own = Firmness.of(quote.in(text));
        targets.add(
                new Target(
                        quote.in(text),
                        carried ? Objects.requireNonNull(subject).words() : thing,
                        milestone.kind(),
                        null,
                        null,
                        null,
                        null,
                        context.deadline(0),
                        null,
                        null,
                        null,
                        own != null
                                ? own
                                : Objects.requireNonNullElse(context.strength(), Strength.FIRM),
                        null,
                        mended.start(quote.start()),
                        mended.end(quote.end())));
        context.stated();
    }

    /** 系统上线运行（县大数据中心牵头）: what brackets say behind a statement is no part of it. */
    private Span withoutRemark(Span words) {
        Matcher remark = REMARK.matcher(text).region(words.start(), words.end());
        return remark.find() && remark.start() > words.start()
                ? new Span(words.start(), remark.start())
                : words;
    }

    private Target target(Measured one, Context context) {
        Quantity quantity = one.quantity();
        context.stated();
        return new Target(
                one.quote().in(text),
                one.indicator(),
                one.kind(),
                quantity.comparator(),
                quantity.value(),
                quantity.upper(),
                quantity.unit(),
                one.deadline(),
                one.predicate().baseline(),
                one.per(),
                isMove(one) ? one.predicate().direction() : null,
                one.strength(),
                one.part() ? context.whole() : null,
                mended.start(one.quote().start()),
                mended.end(one.quote().end()));
    }

    private static boolean isMove(Measured one) {
        return one.kind() == Target.Kind.GROWTH || one.kind() == Target.Kind.RANGE;
    }

    private void unread(Span words, List<Quantity> quantities) {
        if (quantities.stream().anyMatch(q -> q.form() == Quantity.Form.COUNTER)) {
            flaws.add(Flaw.targetUnread(words));
        }
    }
}
