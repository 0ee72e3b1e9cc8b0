package org.plangraph.loader.correction;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.Correction;
import org.plangraph.loader.extract.PlanInfo;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Task;

/** Facts with some of their fields changed. */
final class Corrected {

    private Corrected() {}

    static List<Correction> and(List<Correction> before, Correction correction) {
        return Stream.concat(before.stream(), Stream.of(correction)).toList();
    }

    static PlanInfo plan(PlanInfo plan, Correction correction) {
        return new PlanInfo(
                plan.title(),
                plan.documentNumber(),
                plan.issuer(),
                plan.issued(),
                plan.district(),
                plan.addressees(),
                and(plan.corrections(), correction));
    }

    static Task task(Task task, Correction correction) {
        return task(task, task.number(), task.heading(), task.sectors(), correction);
    }

    static Task task(
            Task task,
            String number,
            @Nullable String heading,
            List<String> sectors,
            Correction correction) {
        return new Task(
                number,
                task.ordinal(),
                heading,
                task.actions(),
                task.action(),
                task.text(),
                task.lead(),
                task.responsible(),
                task.implied(),
                sectors,
                task.programmes(),
                task.targets(),
                task.start(),
                task.end(),
                task.leaders(),
                task.deadlines(),
                and(task.corrections(), correction));
    }

    static Task task(
            Task task,
            List<Responsibility> lead,
            List<Responsibility> responsible,
            List<Responsibility> implied,
            List<Target> targets) {
        return new Task(
                task.number(),
                task.ordinal(),
                task.heading(),
                task.actions(),
                task.action(),
                task.text(),
                lead,
                responsible,
                implied,
                task.sectors(),
                task.programmes(),
                targets,
                task.start(),
                task.end(),
                task.leaders(),
                task.deadlines(),
                task.corrections());
    }

    /** A body that is another than was read. */
    static Responsibility body(
            Responsibility body,
            @Nullable String means,
            List<String> bureaus,
            AgencyKind kind,
            Correction correction) {
        return new Responsibility(
                body.name(),
                bureaus,
                kind,
                body.role(),
                body.basis(),
                body.start(),
                body.end(),
                body.fullName(),
                means,
                and(body.corrections(), correction));
    }
}
