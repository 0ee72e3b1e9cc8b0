package org.plangraph.loader.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is measured, each by itself, in the order in which it is shown. */
public enum Field {
    /** Title, number, issuer, date, district and addressees. */
    PLAN,
    /** The numbers of the tasks. */
    TASKS,
    HEADINGS,
    /** The headings above a task, all of them together. */
    ACTIONS,
    LEAD,
    RESPONSIBLE,
    IMPLIED,
    /** Targets with all that makes them comparable. */
    TARGETS_STRICT,
    /** Targets by value and unit only. */
    TARGETS_LOOSE,
    CITATIONS,
    ROSTER,
    /** Pairs of mentions that belong to one bureau, over all documents. */
    BUREAUS;

    /** Its name in reports and options: {@code targets-strict}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of a label, in any case; empty where there is none. */
    public static Optional<Field> of(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
