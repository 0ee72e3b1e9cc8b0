package org.plangraph.loader.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.Schemes;

/**
 * The function is made of several: 工业信息化和科技, 教育和体育, 教体. It is cut into the fewest parts that are
 * each a label or a short form; single characters stand for a bureau only in names as short as 科工信.
 * A name of short forms is written out (教育和体育) where that gives a plain row of functions.
 */
final class MergedName implements FunctionRule {

    private static final String CONNECTORS = "和与及暨、";
    private static final int SHORT = 4;
    private static final int LONGEST = 20;
    private static final double LABEL = 1.0;
    private static final double SHORT_FORM = 1.2;
    private static final double CHARACTER = 1.5;
    private static final double CONNECTOR = 0.05;

    private final Schemes schemes;
    private final FunctionRule label;
    private final FunctionRule shortForm;

    MergedName(Schemes schemes) {
        this.schemes = schemes;
        this.label = new ExactLabel(schemes);
        this.shortForm = new ShortForm(schemes);
    }

    private record Part(String text, Bureau bureau) {}

    private record Cut(double cost, List<Part> parts) {
        Cut with(double more, @Nullable Part part) {
            var longer = new ArrayList<>(parts);
            if (part != null) {
                longer.add(part);
            }
            return new Cut(cost + more, longer);
        }
    }

    @Override
    public @Nullable FunctionReading read(String function) {
        if (function.length() > LONGEST) {
            return null;
        }
        var best = new Cut[function.length() + 1];
        best[0] = new Cut(0, List.of());
        for (int from = 0; from < function.length(); from++) {
            if (best[from] != null) {
                extend(function, from, best);
            }
        }
        var cut = best[function.length()];
        return cut == null || cut.parts().size() < 2 ? null : reading(function, cut.parts());
    }

    private void extend(String function, int from, Cut[] best) {
        if (from > 0 && CONNECTORS.indexOf(function.charAt(from)) >= 0) {
            keep(best, from + 1, best[from].with(CONNECTOR, null));
        }
        var characters = function.length() <= SHORT;
        for (int to = from + (characters ? 1 : 2); to <= function.length(); to++) {
            var text = function.substring(from, to);
            var reading = text.length() == 1 ? null : label.read(text);
            double cost = LABEL;
            if (reading == null && text.length() > 1) {
                reading = shortForm.read(text);
                cost = SHORT_FORM;
            }
            var bureau = reading == null ? null : reading.bureaus().get(0);
            if (bureau == null && text.length() == 1) {
                bureau = schemes.abbreviatedBureau(text).orElse(null);
                cost = CHARACTER;
            }
            if (bureau != null) {
                keep(best, to, best[from].with(cost, new Part(text, bureau)));
            }
        }
    }

    private static void keep(Cut[] best, int at, Cut cut) {
        if (best[at] == null || cut.cost() < best[at].cost()) {
            best[at] = cut;
        }
    }

    private static FunctionReading reading(String function, List<Part> parts) {
        var bureaus = parts.stream().map(Part::bureau).distinct().toList();
        var allShort =
                parts.stream().allMatch(part -> part.text().length() <= 2)
                        && bureaus.stream().noneMatch(bureau -> bureau.label().contains("和"));
        var written =
                allShort
                        ? bureaus.stream().map(Bureau::label).collect(Collectors.joining("和"))
                        : function;
        return new FunctionReading(bureaus, written, false);
    }
}
