package org.plangraph.loader.align;

import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Schemes;

/**
 * The function leaves characters out of the preferred label of one bureau: 市场监管 of 市场监督管理, 发改 of
 * 发展和改革. It keeps their order and begins with the same character.
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
                        .limit(2)
                        .toList();
        return bureaus.size() == 1
                ? new FunctionReading(bureaus, bureaus.get(0).label(), false)
                : null;
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
