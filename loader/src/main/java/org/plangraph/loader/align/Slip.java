package org.plangraph.loader.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.Schemes;

/**
 * The function is one character off a long label of one bureau: 应急管里. The body is aligned and the
 * slip reported, but its name stays as written: only the scheme corrects names.
 */
final class Slip implements FunctionRule {

    private static final int SHORTEST_LABEL = 4;
    private static final int SHORTEST_OTHER = 6;

    private final List<Label> labels = new ArrayList<>();

    private record Label(String text, Bureau bureau) {}

    Slip(Schemes schemes) {
        for (var bureau : schemes.bureaus()) {
            add(bureau.label(), bureau, SHORTEST_LABEL);
            bureau.altLabels().forEach(label -> add(label, bureau, SHORTEST_OTHER));
        }
    }

    private void add(String label, Bureau bureau, int shortest) {
        if (label.length() >= shortest) {
            labels.add(new Label(label, bureau));
        }
    }

    @Override
    public @Nullable FunctionReading read(String function) {
        var bureaus =
                labels.stream()
                        .filter(label -> oneOff(function, label.text()))
                        .map(Label::bureau)
                        .distinct()
                        .toList();
        return bureaus.size() == 1 ? new FunctionReading(bureaus, function, true) : null;
    }

    /** One character put in, left out, replaced, or two neighbours swapped. */
    static boolean oneOff(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int head = 0;
        int shorter = Math.min(a.length(), b.length());
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int left = Math.max(a.length(), b.length()) - head - tail;
        return left == 1 || (left == 2 && a.length() == b.length() && swapped(a, b, head));
    }

    private static boolean swapped(String a, String b, int at) {
        return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
    }
}
