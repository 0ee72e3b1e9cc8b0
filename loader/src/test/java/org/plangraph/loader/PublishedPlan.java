package org.plangraph.loader;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.PlanInfo;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.WorkingGroup;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a published plan says: read by hand from {@code published/*.json}, or taken from an extract,
 * so that the two compare as values.
 *
 * @param targets those that stand outside any task
 */
record PublishedPlan(
        PlanInfo plan,
        List<Cited> citations,
        List<Duty> tasks,
        List<Commitment> targets,
        @Nullable Roster workingGroup) {

    record Cited(@Nullable String title, @Nullable String documentNumber) {}

    /** A task with the names of its agencies as written. */
    record Duty(
            String number,
            @Nullable String heading,
            List<String> actions,
            List<String> lead,
            List<String> responsible,
            List<String> implied,
            List<Commitment> targets) {}

    /** A target without its quote and place; numbers are equal whatever their scale. */
    record Commitment(
            String indicator,
            @Nullable String comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upperValue,
            @Nullable String unit,
            @Nullable Integer deadline,
            @Nullable Integer baseline,
            @Nullable String per,
            String kind) {

        Commitment {
            value = value == null ? null : value.stripTrailingZeros();
            upperValue = upperValue == null ? null : upperValue.stripTrailingZeros();
        }

        /** One line that reads at a glance; what is absent is left out. */
        @Override
        public String toString() {
            return kind
                    + ": "
                    + indicator
                    + shown(" ", comparator)
                    + shown(" ", plain(value))
                    + shown("～", plain(upperValue))
                    + shown(" ", unit)
                    + shown(" by ", deadline)
                    + shown(" from ", baseline)
                    + shown(" per ", per);
        }

        private static @Nullable String plain(@Nullable BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }

        private static String shown(String before, @Nullable Object part) {
            return part == null ? "" : before + part;
        }
    }

    record Roster(List<Entry> members) {}

    record Entry(String name, @Nullable String role, @Nullable String post) {}

    /** The facts found by hand. */
    static PublishedPlan read(String number) throws IOException {
        String resource = "published/" + number + ".json";
        try (InputStream json = PublishedPlan.class.getResourceAsStream(resource)) {
            return JsonMapper.shared()
                    .readValue(Objects.requireNonNull(json, resource), PublishedPlan.class);
        }
    }

    /** The facts an extract holds. */
    static PublishedPlan of(Extract extract) {
        return new PublishedPlan(
                extract.plan(),
                extract.citations().stream()
                        .map(cited -> new Cited(cited.title(), cited.documentNumber()))
                        .toList(),
                extract.tasks().stream()
                        .map(
                                task ->
                                        new Duty(
                                                task.number(),
                                                task.heading(),
                                                task.actions(),
                                                names(task.lead()),
                                                names(task.responsible()),
                                                names(task.implied()),
                                                commitments(task.targets())))
                        .toList(),
                commitments(extract.targets()),
                roster(extract.workingGroup()));
    }

    private static List<String> names(List<Responsibility> agencies) {
        return agencies.stream().map(Responsibility::name).toList();
    }

    private static List<Commitment> commitments(List<Target> targets) {
        return targets.stream().map(PublishedPlan::commitment).toList();
    }

    private static Commitment commitment(Target target) {
        Target.@Nullable Comparator comparator = target.comparator();
        return new Commitment(
                target.indicator(),
                comparator == null ? null : comparator.symbol(),
                target.value(),
                target.upperValue(),
                target.unit(),
                target.deadline(),
                target.baseline(),
                target.per(),
                target.kind().name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Roster roster(@Nullable WorkingGroup group) {
        return group == null
                ? null
                : new Roster(
                        group.members().stream()
                                .map(
                                        member ->
                                                new Entry(
                                                        member.name(),
                                                        member.role(),
                                                        member.post()))
                                .toList());
    }
}
