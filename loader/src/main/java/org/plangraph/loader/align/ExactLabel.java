package org.plangraph.loader.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Schemes;

/** The function is a label of a bureau: 发展和改革, 住房和城市建设. */
final class ExactLabel implements FunctionRule {

    private final Schemes schemes;

    ExactLabel(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public @Nullable FunctionReading read(String function) {
        var bureau = schemes.bureau(function).orElse(null);
        if (bureau == null) {
            return null;
        }
        var written = ShortForm.shortens(function, bureau.label()) ? bureau.label() : function;
        return new FunctionReading(List.of(bureau), written, false);
    }
}
