package org.plangraph.loader.align;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.loader.align.PlacePrefix.Owner;
import org.plangraph.loader.align.PlacePrefix.Reading;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.Bureau.Line;

/** What sort of body an office is, and how its name is written out. */
final class Kinds {

    private static final Pattern GOVERNMENT_ENDING =
            Pattern.compile("(?:局|厅|委员会|委|办公室|办公厅|办|处|署|大队|支队|总队|队)$");

    private static final Pattern NO_OFFICE =
            Pattern.compile("(?:医院|卫生院|学院|学校|大学|中学|小学|幼儿园|研究院|研究所|设计院|科学院|剧院|馆|园|站)$");

    private static final Pattern WHOLE = Pattern.compile("[会社室]$");

    private Kinds() {}

    static AgencyKind of(String name, BureauNames.Found found) {
        if (BodyForm.company(name)) {
            return AgencyKind.COMPANY;
        }
        if (BodyForm.institution(name)) {
            return party(found, Line.PARTY) && name.endsWith("党校")
                    ? AgencyKind.PARTY_ORGAN
                    : AgencyKind.PUBLIC_INSTITUTION;
        }
        if (found.reading().owner() == Owner.PARTY || party(found, Line.PARTY)) {
            return AgencyKind.PARTY_ORGAN;
        }
        if (party(found, Line.ABOVE) || found.form().ending().matches("分局|支局|调查队|监管.*")) {
            return AgencyKind.DISPATCHED_ORGAN;
        }
        if (party(found, Line.MASS)) {
            return AgencyKind.OTHER;
        }
        return GOVERNMENT_ENDING.matcher(name).find() ? AgencyKind.BUREAU : other(name);
    }

    private static AgencyKind other(String name) {
        return name.endsWith("政府") ? AgencyKind.BUREAU : AgencyKind.OTHER;
    }

    private static boolean party(BureauNames.Found found, Line line) {
        return found.function().bureaus().stream().allMatch(bureau -> bureau.line() == line);
    }

    static AgencyKind unknown(String name, Reading reading) {
        if (BodyForm.company(name)) {
            return AgencyKind.COMPANY;
        }
        if (BodyForm.institution(name)) {
            return AgencyKind.PUBLIC_INSTITUTION;
        }
        if (reading.owner() == Owner.PARTY) {
            return AgencyKind.PARTY_ORGAN;
        }
        if (name.endsWith("分局") || name.endsWith("支局")) {
            return AgencyKind.DISPATCHED_ORGAN;
        }
        return GOVERNMENT_ENDING.matcher(name).find() ? AgencyKind.BUREAU : AgencyKind.OTHER;
    }

    /** Schools and hospitals are bodies, but no offices. */
    static boolean needsNoBureau(String name) {
        return NO_OFFICE.matcher(name).find();
    }

    /** The function part of a name that no rule understood. */
    static String function(String rest) {
        var forms = BodyForm.of(rest);
        return forms.size() < 2 ? rest : forms.get(1).function();
    }

    /**
     * The name without its place. Bureaus' short forms are written out; an institution's name is
     * its own, but 机关事务中心 is 机关事务服务中心.
     */
    static String written(BureauNames.Found found, AgencyKind kind) {
        var form = found.form();
        var function = found.function();
        if (form.ending().isEmpty()) {
            return wholeName(form.function(), function.bureaus().get(0));
        }
        if (kind == AgencyKind.PUBLIC_INSTITUTION && !function.misspelt()) {
            var name = form.function() + form.ending();
            return name.endsWith("事务中心")
                    ? name.substring(0, name.length() - "中心".length()) + "服务中心"
                    : name;
        }
        return function.written() + form.writtenEnding();
    }

    /** 妇女联合会 for 妇联: the shortest label that names a body by itself and that this one shortens. */
    private static String wholeName(String name, Bureau bureau) {
        if (name.startsWith(bureau.label())) {
            return name;
        }
        return Stream.concat(Stream.of(bureau.label()), bureau.altLabels().stream())
                .filter(label -> label.startsWith(bureau.label()) && WHOLE.matcher(label).find())
                .filter(label -> ShortForm.shortens(name, label))
                .min(Comparator.comparingInt(String::length))
                .orElse(name);
    }
}
