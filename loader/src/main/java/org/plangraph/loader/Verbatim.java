package org.plangraph.loader;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Action;
import org.plangraph.loader.extract.Citation;
import org.plangraph.loader.extract.DueDate;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Leader;
import org.plangraph.loader.extract.PlanInfo;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Task;
import org.plangraph.loader.extract.WorkingGroup;
import org.plangraph.loader.text.MendedText;

/**
 * Puts the words of a document in traditional characters back as it wrote them: the rules read it
 * in simplified ones. Labels of the schemes stay as the schemes have them.
 */
final class Verbatim {

    private final MendedText mended;

    private Verbatim(MendedText mended) {
        this.mended = mended;
    }

    /** The same extract where the document is in simplified characters. */
    static Extract of(Extract extract, MendedText mended) {
        return mended.isSimplified() ? new Verbatim(mended).extract(extract) : extract;
    }

    private Extract extract(Extract extract) {
        return new Extract(
                extract.document(),
                plan(extract.plan()),
                each(extract.citations(), this::citation),
                each(extract.actions(), this::action),
                each(extract.tasks(), this::task),
                each(extract.targets(), this::target),
                extract.workingGroup() == null ? null : group(extract.workingGroup()),
                extract.problems());
    }

    private PlanInfo plan(PlanInfo plan) {
        return new PlanInfo(
                words(plan.title(), 0),
                words(plan.documentNumber(), 0),
                words(plan.issuer(), 0),
                plan.issued(),
                plan.district(),
                each(plan.addressees(), name -> written(name, 0)));
    }

    private Citation citation(Citation citation) {
        int start = citation.start();
        return new Citation(
                words(citation.title(), start),
                words(citation.documentNumber(), start),
                start,
                citation.end());
    }

    private Action action(Action action) {
        return new Action(
                action.number(),
                written(action.heading(), action.start()),
                action.partOf(),
                action.start(),
                action.end());
    }

    private Task task(Task task) {
        int start = task.start();
        return new Task(
                task.number(),
                task.ordinal(),
                words(task.heading(), start),
                each(task.actions(), heading -> written(heading, 0)),
                task.action(),
                written(task.text(), start),
                each(task.lead(), this::responsibility),
                each(task.responsible(), this::responsibility),
                each(task.implied(), this::responsibility),
                task.sectors(),
                task.programmes(),
                each(task.targets(), this::target),
                start,
                task.end(),
                each(task.leaders(), this::leader),
                each(task.deadlines(), this::dueDate));
    }

    private Leader leader(Leader leader) {
        int start = leader.start();
        return new Leader(
                written(leader.name(), start),
                written(leader.capacity(), start),
                start,
                leader.end());
    }

    private DueDate dueDate(DueDate date) {
        int start = date.start();
        return new DueDate(
                written(date.words(), start), date.year(), date.month(), start, date.end());
    }

    private Responsibility responsibility(Responsibility body) {
        String name = written(body.name(), body.start());
        return new Responsibility(
                name,
                body.bureaus(),
                body.kind(),
                body.role(),
                body.basis(),
                body.start(),
                body.end(),
                body.fullName().replace(body.name(), name));
    }

    private Target target(Target target) {
        int start = target.start();
        return new Target(
                written(target.quote(), start),
                written(target.indicator(), start),
                target.kind(),
                target.comparator(),
                target.value(),
                target.upperValue(),
                words(target.unit(), start),
                target.deadline(),
                target.baseline(),
                "year".equals(target.per()) ? target.per() : words(target.per(), start),
                target.direction(),
                target.strength(),
                target.whole(),
                start,
                target.end());
    }

    private WorkingGroup group(WorkingGroup group) {
        return new WorkingGroup(
                words(group.name(), 0),
                words(group.host(), 0),
                each(group.members(), this::member));
    }

    private WorkingGroup.Member member(WorkingGroup.Member member) {
        int start = member.start();
        return new WorkingGroup.Member(
                written(member.name(), start),
                words(member.role(), start),
                words(member.post(), start),
                each(
                        member.bodies(),
                        body ->
                                new WorkingGroup.Body(
                                        written(body.name(), start), body.bureaus(), body.kind())),
                start,
                member.end());
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> one) {
        return all.stream().map(one).toList();
    }

    private @Nullable String words(@Nullable String words, int near) {
        return words == null ? null : written(words, near);
    }

    /**
     * How the document writes these words, piece by piece where they do not stand together in it.
     *
     * @param near position in the raw text from which they are looked for first
     */
    private String written(String words, int near) {
        int from = mended.indexFrom(near);
        StringBuilder written = new StringBuilder(words.length());
        int at = 0;
        while (at < words.length()) {
            int end = longest(words, at, from);
            int place = end == at ? -1 : place(words.substring(at, end), from);
            if (place < 0) {
                written.append(words.charAt(at++));
            } else {
                written.append(mended.verbatim(place, place + end - at));
                at = end;
            }
        }
        return written.toString();
    }

    /** End of the longest piece of the words from an index on that the document has. */
    private int longest(String words, int at, int from) {
        if (place(words.substring(at), from) >= 0) {
            return words.length();
        }
        int has = at;
        int lacks = words.length();
        while (has + 1 < lacks) {
            int middle = (has + lacks) >>> 1;
            if (place(words.substring(at, middle), from) >= 0) {
                has = middle;
            } else {
                lacks = middle;
            }
        }
        return has;
    }

    private int place(String piece, int from) {
        int place = mended.text().indexOf(piece, from);
        return place >= 0 ? place : mended.text().indexOf(piece);
    }
}
