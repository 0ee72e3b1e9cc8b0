package org.plangraph.loader.fact.target;

import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.loader.outline.Span;

/** Figures that describe a project and commit to nothing: 总投资3.2亿元，占地120亩，建成后年产值可达5亿元. */
final class Described {

    private static final Pattern TRAIT =
            Pattern.compile(
                    "(?:^|项目|工程|计划|估算|概算|预计|园区|基地)(?:总投资(?:额)?|投资(?:估算|概算)|占地(?:面积)?|总?建筑面积|用地面积|注册资[本金])(?:约|近|为|达)*$");

    private static final Pattern ONCE_BUILT =
            Pattern.compile("^(?:项目)?(?:全部)?(?:建成|投产|达产|投用|竣工|完工)(?:投产|达产|达效|投用)?后");

    private Described() {}

    /** The quantities of a clause that are more than a trait of a thing. */
    static List<Quantity> without(String text, Span clause, List<Quantity> quantities) {
        if (ONCE_BUILT.matcher(clause.in(text)).find() || clause.in(text).matches(".*(?<!分)之一")) {
            return List.of();
        }
        return quantities.stream()
                .filter(
                        quantity ->
                                !TRAIT.matcher(
                                                new Span(clause.start(), quantity.span().start())
                                                        .in(text))
                                        .find())
                .toList();
    }
}
