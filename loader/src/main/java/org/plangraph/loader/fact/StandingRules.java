package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.PlannedTask;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.outline.Unit;

/** The standing rules of a plan, each with the tasks it holds for. Filled while a plan is read. */
final class StandingRules {

    /** A standing rule outside a responsibility clause must say that it is one. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "下同|后同|不再[^，。；]{0,3}?(?:列出|列明|列示|注明|标注)|(?:各项|每项|所有|全部|其他|其余)(?:工作|重点)?任务|除(?:特别|另有|单独|已)?(?:注明|标注|明确)|未(?:注明|列明|明确|标注)");

    private final String text;
    private final List<PlannedTask> tasks;
    private final List<Scoped> rules = new ArrayList<>();

    /**
     * A rule and its reach.
     *
     * @param from the index of the first task it holds for
     * @param until the index of the last
     * @param section the unit it stands in; null where it holds beyond
     */
    private record Scoped(StandingRule rule, int from, int until, @Nullable Unit section) {}

    StandingRules(String text, List<PlannedTask> tasks) {
        this.text = text;
        this.tasks = tasks;
    }

    /**
     * Takes the rules that stand outside clauses and say that they are rules.
     *
     * @param index the task they stand in or before
     * @param section the unit they stand in
     */
    void announced(Span words, int index, @Nullable Unit section) {
        for (Span sentence : Sentences.in(text, words)) {
            announcedIn(text, sentence).ifPresent(rule -> rules.add(scoped(rule, index, section)));
        }
    }

    /** The same of a task's own words: what is to hold below (以下) does not hold for itself. */
    void announcedBy(Span words, int index, @Nullable Unit section) {
        for (Span sentence : Sentences.in(text, words)) {
            announcedIn(text, sentence).ifPresent(rule -> add(rule, index, section));
        }
    }

    /** The rule of a sentence without labels, or of its end, that says that it is one. */
    static Optional<StandingRule> announcedIn(String text, Span whole) {
        boolean announced = ANNOUNCED.matcher(text).region(whole.start(), whole.end()).find();
        if (!announced && !StandingRule.mayRank(text, whole)) {
            return Optional.empty();
        }
        Span sentence = behindClauses(text, whole);
        return Label.in(text, sentence).isEmpty()
                ? StandingRule.in(text, sentence).filter(rule -> announced || rule.firstLeads())
                : Optional.empty();
    }

    /** 【牵头部门：A】以上任务均由B落实: what stands behind the brackets of a clause. */
    private static Span behindClauses(String text, Span sentence) {
        int end = sentence.start();
        for (Span clause : LabelledClause.placesIn(text, sentence)) {
            boolean bracketed = Brackets.isClosing(text.charAt(clause.end() - 1));
            end = bracketed ? clause.end() : end;
        }
        return new Span(end, sentence.end());
    }

    /** Takes the rules in a remark behind the list of one task's clause. */
    void remarked(Span remark, int index, @Nullable Unit section) {
        for (StandingRule rule : StandingRule.allIn(text, remark)) {
            add(rule, index, section);
        }
    }

    private void add(StandingRule rule, int index, @Nullable Unit section) {
        rules.add(scoped(rule, rule.firstLeads() ? index : index + 1, section));
    }

    /** What the rules make of the assignments of one task. */
    List<Assignment> applied(int index, List<Assignment> found) {
        List<Assignment> all = new ArrayList<>(found);
        Set<String> named = new HashSet<>();
        found.forEach(a -> named.add(a.mention().name()));
        for (Scoped scoped : rules) {
            if (!holds(scoped, index) || isNeedless(scoped.rule(), found)) {
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

    /** What holds where no body is named does not hold for a task that names one. */
    private static boolean isNeedless(StandingRule rule, List<Assignment> found) {
        return rule.forUnnamed()
                && found.stream().anyMatch(a -> rule.role() != Role.LEAD || a.role() == Role.LEAD);
    }

    private Scoped scoped(StandingRule rule, int index, @Nullable Unit section) {
        Unit within = rule.inSection() ? section : null;
        if (isForOne(rule)) {
            return new Scoped(rule, index, index, within);
        }
        return new Scoped(rule, rule.fromHere() ? index : 0, tasks.size() - 1, within);
    }

    /** Inside brackets a rule about the first of a list is about that list, without 下同. */
    private boolean isForOne(StandingRule rule) {
        return rule.firstLeads()
                && !rule.fromHere()
                && Brackets.openAt(text, new Span(0, text.length()), rule.words().end() - 1) >= 0;
    }

    private boolean holds(Scoped scoped, int index) {
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
