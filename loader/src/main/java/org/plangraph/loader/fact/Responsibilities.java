package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Outline;
import org.plangraph.loader.outline.PlannedTask;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.outline.Unit;

/**
 * Who is responsible for each task of a plan.
 *
 * <p>In this order: the labelled clauses of the task; without one, brackets that read as
 * responsibility; without those, sentences that say it; then what the group around it says for all
 * its tasks, a heading that names the lead, and the rules given once for several tasks.
 */
public final class Responsibilities {

    /** A standing rule outside a responsibility clause must say that it is one. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "下同|后同|不再(?:一一|逐一|单独)?(?:列出|列明|注明|标注)|(?:各项|每项|所有|全部|其他|其余)(?:工作|重点)?任务|除(?:特别|另有|单独)?(?:注明|标注|明确)|未(?:注明|列明|明确)");

    private static final Pattern HEADED =
            Pattern.compile(
                    "(?<names>.{3,}?)(?:牵头|主办|负责)(?:负责|落实|推进|实施)?的?(?:工作|任务|事项|项目)?(?:[（(]\\d+项[）)])?");

    private final Outline outline;
    private final String text;
    private final List<PlannedTask> tasks;
    private final List<List<Assignment>> stated = new ArrayList<>();
    private final List<ScopedRule> rules = new ArrayList<>();
    private final List<List<Span>> clauses = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * A rule and the tasks it holds for.
     *
     * @param until the index of the last task it holds for
     * @param section the unit it stands in; null where it holds beyond
     */
    private record ScopedRule(StandingRule rule, int from, int until, @Nullable Unit section) {}

    private Responsibilities(Outline outline, List<PlannedTask> tasks) {
        this.outline = outline;
        this.text = outline.text();
        this.tasks = tasks;
    }

    /**
     * One entry a task, in the order given.
     *
     * @param clauses where the labelled clauses of each task stand
     * @param flaws clauses that could not be read whole
     */
    public record Found(
            List<List<Assignment>> assignments, List<List<Span>> clauses, List<Flaw> flaws) {}

    /** Reads all of a plan's responsibilities. */
    public static Found in(Outline outline, List<PlannedTask> tasks) {
        return new Responsibilities(outline, tasks).read();
    }

    /** Where the labelled clauses of a stretch stand. */
    public static List<Span> clauses(String text, Span words) {
        return LabelledClause.in(text, words).stream().map(LabelledClause::words).toList();
    }

    private Found read() {
        announcedRules(outline.front(), 0, null);
        for (int i = 0; i < tasks.size(); i++) {
            stated.add(own(i));
        }
        outline.units().forEach(unit -> outsideTasks(unit));
        shareWithGroup();
        List<List<Assignment>> all = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            all.add(
                    withRules(i, withGroup(i)).stream()
                            .flatMap(one -> PartedNames.of(outline.mended(), one).stream())
                            .toList());
        }
        return new Found(List.copyOf(all), List.copyOf(clauses), List.copyOf(flaws));
    }

    /** What the words of one task say; rules met on the way are kept. */
    private List<Assignment> own(int index) {
        Span words = tasks.get(index).unit().words();
        List<LabelledClause> labelled = LabelledClause.in(text, words);
        clauses.add(labelled.stream().map(LabelledClause::words).toList());
        List<Assignment> found = new ArrayList<>();
        for (LabelledClause clause : labelled) {
            found.addAll(clause.assignments());
            for (Span remark : clause.remarks()) {
                for (StandingRule rule : StandingRule.allIn(text, remark)) {
                    int from = rule.firstLeads() ? index : index + 1;
                    rules.add(scoped(rule, from, parent(index)));
                }
            }
            if (!clause.closed()) {
                flaws.add(Flaw.unbalanced(clause.words()));
            }
        }
        announcedRules(words, index, parent(index));
        return found.isEmpty() ? prose(words) : found;
    }

    private List<Assignment> prose(Span words) {
        List<Assignment> found = new ArrayList<>();
        for (int i = words.start(); i < words.end(); i++) {
            if (Brackets.isOpening(text.charAt(i))) {
                int closing = Brackets.closing(text, i, words.end());
                if (closing < 0) {
                    break;
                }
                if (closesSentence(new Span(i, closing + 1), words)) {
                    int end = StandingRule.behind(text, new Span(i + 1, closing));
                    found.addAll(ProseClause.inBrackets(text, new Span(i + 1, end)));
                }
                i = closing;
            }
        }
        if (found.isEmpty()) {
            for (Span sentence : Sentences.in(text, words)) {
                found.addAll(ProseClause.inSentence(text, sentence));
            }
        }
        return found;
    }

    /** Whether brackets stand at a sentence's end: before its 。 or behind it. */
    private boolean closesSentence(Span brackets, Span words) {
        return brackets.end() >= words.end()
                || "。\n；;".indexOf(text.charAt(brackets.end())) >= 0
                || (brackets.start() > words.start()
                        && "。；;".indexOf(text.charAt(brackets.start() - 1)) >= 0);
    }

    /** Rules in general parts and in the words between a group's heading and its first task. */
    private void outsideTasks(Unit unit) {
        boolean task = tasks.stream().anyMatch(t -> t.unit().marker().equals(unit.marker()));
        if (!task) {
            announcedRules(unit.body(), firstTaskFrom(unit.body().start()), unit);
        }
        unit.children().forEach(this::outsideTasks);
    }

    private int firstTaskFrom(int position) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).unit().marker().start() >= position) {
                return i;
            }
        }
        return tasks.size();
    }

    private void announcedRules(Span words, int index, @Nullable Unit section) {
        for (Span sentence : Sentences.in(text, words)) {
            if (Label.in(text, sentence).isEmpty()) {
                boolean announced =
                        ANNOUNCED.matcher(text).region(sentence.start(), sentence.end()).find();
                StandingRule.in(text, sentence)
                        .filter(rule -> announced || rule.firstLeads())
                        .ifPresent(rule -> rules.add(scoped(rule, index, section)));
            }
        }
    }

    /**
     * A clause on a line of its own behind the last of several bare tasks belongs to them all,
     * unless the plan gives its tasks such lines one by one.
     */
    private void shareWithGroup() {
        if (oneByOne()) {
            return;
        }
        for (int i = 1; i < tasks.size(); i++) {
            int first = firstOfBareGroup(i);
            if (first < i && onLineOfItsOwn(tasks.get(i).unit())) {
                for (int member = first; member < i; member++) {
                    stated.set(member, stated.get(i));
                }
            }
        }
    }

    /** Whether a task that is not the last of its group has a clause on a line of its own. */
    private boolean oneByOne() {
        for (int i = 0; i + 1 < tasks.size(); i++) {
            if (Objects.equals(parent(i), parent(i + 1)) && onLineOfItsOwn(tasks.get(i).unit())) {
                return true;
            }
        }
        return false;
    }

    private int firstOfBareGroup(int last) {
        Unit parent = parent(last);
        if (parent == null
                || stated.get(last).isEmpty()
                || !isChild(parent, parent.children().size() - 1, tasks.get(last))) {
            return last;
        }
        int first = last;
        while (first > 0 && parent.equals(parent(first - 1)) && stated.get(first - 1).isEmpty()) {
            first--;
        }
        boolean whole = isChild(parent, 0, tasks.get(first));
        return whole ? first : last;
    }

    private static boolean isChild(Unit parent, int place, PlannedTask task) {
        return parent.children().get(place).marker().equals(task.unit().marker());
    }

    private @Nullable Unit parent(int index) {
        List<Unit> ancestors = tasks.get(index).ancestors();
        return ancestors.isEmpty() ? null : ancestors.get(ancestors.size() - 1);
    }

    private boolean onLineOfItsOwn(Unit unit) {
        List<Span> own = clauses(text, unit.words());
        return own.size() == 1
                && own.get(0).start() > unit.words().start()
                && text.charAt(own.get(0).start() - 1) == '\n';
    }

    /** Adds what the units around a task say for all that is under them. */
    private List<Assignment> withGroup(int index) {
        List<Assignment> found = new ArrayList<>(stated.get(index));
        List<Unit> ancestors = tasks.get(index).ancestors();
        for (int i = ancestors.size() - 1; i >= 0; i--) {
            List<Assignment> group = new ArrayList<>();
            LabelledClause.in(text, ancestors.get(i).words())
                    .forEach(clause -> group.addAll(clause.assignments()));
            group.addAll(headed(ancestors.get(i)));
            if (found.isEmpty()) {
                found.addAll(group);
            } else if (found.stream().noneMatch(a -> a.role() == Role.LEAD)) {
                group.stream().filter(a -> a.role() == Role.LEAD).forEach(found::add);
            }
        }
        return found;
    }

    private List<Assignment> headed(Unit unit) {
        Span heading = unit.heading();
        if (heading == null) {
            return List.of();
        }
        Matcher matcher = HEADED.matcher(text).region(heading.start(), heading.end());
        if (!matcher.matches()) {
            return List.of();
        }
        List<Mention> names =
                Names.in(text, new Span(matcher.start("names"), matcher.end("names")));
        return names.stream().allMatch(name -> BodyName.matches(name.name()))
                ? names.stream().map(name -> new Assignment(name, Role.LEAD, Basis.STATED)).toList()
                : List.of();
    }

    private List<Assignment> withRules(int index, List<Assignment> found) {
        List<Assignment> all = once(found);
        Set<String> named = new HashSet<>();
        found.forEach(a -> named.add(a.mention().name()));
        for (ScopedRule scoped : rules) {
            if (!holds(scoped, index)) {
                continue;
            }
            if (scoped.rule().firstLeads()) {
                firstLeads(all);
            }
            for (Mention body : scoped.rule().bodies()) {
                if (named.add(body.name())) {
                    all.add(new Assignment(body, scoped.rule().role(), Basis.STANDING_RULE));
                }
            }
        }
        return List.copyOf(all);
    }

    /** A body named in several clauses of one task has a role once. */
    private static List<Assignment> once(List<Assignment> found) {
        Set<String> seen = new HashSet<>();
        List<Assignment> all = new ArrayList<>(found);
        all.removeIf(a -> !seen.add(a.role() + a.mention().name()));
        return all;
    }

    /**
     * A rule and its reach: this list alone, what follows, or all.
     *
     * @param index the task it stands in or before
     */
    private ScopedRule scoped(StandingRule rule, int index, @Nullable Unit section) {
        Unit within = rule.inSection() ? section : null;
        if (isForOne(rule)) {
            return new ScopedRule(rule, index, index, within);
        }
        return new ScopedRule(rule, rule.fromHere() ? index : 0, tasks.size() - 1, within);
    }

    /** Inside brackets a rule about the first of a list is about that list, without 下同. */
    private boolean isForOne(StandingRule rule) {
        return rule.firstLeads()
                && !rule.fromHere()
                && Brackets.openAt(text, new Span(0, text.length()), rule.words().end() - 1) >= 0;
    }

    private boolean holds(ScopedRule scoped, int index) {
        Unit section = scoped.section();
        return index >= scoped.from()
                && index <= scoped.until()
                && (section == null || tasks.get(index).ancestors().contains(section));
    }

    /** The first of those a list names leads; whom another rule adds stands in no list. */
    private static void firstLeads(List<Assignment> assignments) {
        if (assignments.isEmpty()
                || assignments.get(0).basis() == Basis.STANDING_RULE
                || assignments.stream().anyMatch(a -> a.role() == Role.LEAD)) {
            return;
        }
        Assignment first = assignments.get(0);
        assignments.set(0, new Assignment(first.mention(), Role.LEAD, Basis.STANDING_RULE));
    }
}
