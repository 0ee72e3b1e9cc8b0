package org.plangraph.loader.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.PlacePrefix.Reading;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

/**
 * A branch named after its parent: 市生态环境局历下分局, 市交警支队历下区大队. Where the branch bears the name of the
 * plan's own place, 市 before it is a higher one, even in the plan of a county-level city.
 */
final class Branch {

    private static final Pattern PARENT = Pattern.compile("(?:局|厅|支队|总队|大队|公司|中心|委员会)");

    private static final Pattern ENDING =
            Pattern.compile(
                    "(?:分局|支局|税务局|大队|中队|支队|分中心|分公司|管理部|供电中心|供电公司|供电所|工作站|监管组|管理所|支公司|分队|所)$");

    private static final Pattern ZONE =
            Pattern.compile(".{0,6}(?:高新|经开|开发|度假|新|园|保税|示范|风景|功能|试验)区?|直属|城区");

    private final Schemes schemes;
    private final Neighbourhood neighbourhood;
    private final BureauNames names;

    Branch(Schemes schemes, Neighbourhood neighbourhood, BureauNames names) {
        this.schemes = schemes;
        this.neighbourhood = neighbourhood;
        this.names = names;
    }

    /**
     * A name understood as a branch.
     *
     * @param where the name of what it serves, as written
     * @param serves null where that is no district of the table
     * @param parentServes null where unknown
     */
    record Found(
            BureauNames.Found parent,
            String parentName,
            String where,
            String ending,
            @Nullable District serves,
            @Nullable District parentServes) {}

    /** Null where the name is no branch's. */
    @Nullable Found find(List<Reading> readings, @Nullable District place) {
        for (var reading : readings) {
            var ending = ENDING.matcher(reading.rest());
            if (ending.find()) {
                var found = find(reading, ending.start(), place);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A name without its place, parted: 生态环境局, 历下, 分局. */
    private record Parts(String parent, String where, String ending) {}

    private @Nullable Found find(Reading reading, int ending, @Nullable District place) {
        var rest = reading.rest();
        for (int cut : cuts(rest, ending)) {
            var where = rest.substring(cut, ending);
            var serves = district(where, place);
            if (serves != null || ZONE.matcher(where).matches()) {
                var parts = new Parts(rest.substring(0, cut), where, rest.substring(ending));
                var found = found(reading, parts, serves, place);
                if (found != null) {
                    return found;
                }
            }
        }
        return rest.endsWith("分局") ? shortened(reading, ending, place) : null;
    }

    /** 公安东丽分局: the parent without its 局, so the place must be one near by. */
    private @Nullable Found shortened(Reading reading, int ending, @Nullable District place) {
        var rest = reading.rest();
        for (int cut = 2; cut < ending - 1; cut++) {
            var where = rest.substring(cut, ending);
            var serves = district(where, place);
            if (serves != null && neighbourhood.near(serves, place)) {
                var parts = new Parts(rest.substring(0, cut) + "局", where, rest.substring(ending));
                var found = found(reading, parts, serves, place);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Found found(
            Reading reading, Parts parts, @Nullable District serves, @Nullable District place) {
        var parent = names.find(parts.parent());
        return parent == null
                ? null
                : new Found(
                        parent,
                        parts.parent(),
                        parts.where(),
                        parts.ending(),
                        serves,
                        parentServes(reading, serves, place));
    }

    private static List<Integer> cuts(String rest, int ending) {
        var cuts = new ArrayList<Integer>();
        var parent = PARENT.matcher(rest);
        while (parent.find() && parent.end() < ending) {
            cuts.add(0, parent.end());
        }
        return cuts;
    }

    private @Nullable District district(String where, @Nullable District place) {
        var named = neighbourhood.nearest(schemes.districtsNamed(where), place);
        return named != null ? named : neighbourhood.nearest(schemes.districtsCalled(where), place);
    }

    private @Nullable District parentServes(
            Reading reading, @Nullable District serves, @Nullable District place) {
        var parent = reading.place();
        return serves != null && (serves.equals(parent) || (parent == null && serves.equals(place)))
                ? schemes.above(serves).orElse(null)
                : parent;
    }
}
