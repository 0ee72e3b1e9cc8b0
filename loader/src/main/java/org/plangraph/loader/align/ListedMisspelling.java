package org.plangraph.loader.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Schemes;

/** The function is a misspelling that the scheme lists (hidden label): it is written right. */
final class ListedMisspelling implements FunctionRule {

    private final Schemes schemes;

    ListedMisspelling(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public @Nullable FunctionReading read(String function) {
        return schemes.misspeltBureau(function)
                .map(bureau -> new FunctionReading(List.of(bureau), bureau.label(), true))
                .orElse(null);
    }
}
