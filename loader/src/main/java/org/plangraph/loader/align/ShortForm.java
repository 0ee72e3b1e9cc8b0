package org.plangraph.loader.align;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Schemes;

/**
 * The function leaves characters out of the preferred label of one bureau: 市场监管 of 市场监督管理, 发改 of
 * 发展和改革. It keeps their order and begins with the same character. Where one label begins the others
 * (科学技术, 科学技术协会) it is meant; where two differ, none is.
 */
final class ShortForm implements FunctionRule {

    private final Schemes schemes;

    ShortForm(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public @Nullable FunctionReading read(String function) {
        var bureaus =
                schemes.bureaus().stream()
                        .filter(bureau -> shortens(function, bureau.label()))
                        .sorted(Comparator.comparingInt(bureau -> bureau.label().length()))
                        .toList();
        if (bureaus.isEmpty()) {
            return null;
        }
        var shortest = bureaus.get(0).label();
        var one = bureaus.stream().allMatch(bureau -> bureau.label().startsWith(shortest));
        return one ? new FunctionReading(bureaus.subList(0, 1), shortest, false) : null;
    }

    static boolean shortens(String form, String label) {
        if (form.length() < 2
                || form.length() >= label.length()
                || form.charAt(0) != label.charAt(0)) {
            return false;
        }
        int next = 0;
        for (int i = 0; i < label.length() && next < form.length(); i++) {
            if (label.charAt(i) == form.charAt(next)) {
                next++;
            }
        }
        return next == form.length();
    }
}
