package org.plangraph.bench.plans;

import java.util.List;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

/**
 * Who makes a plan.
 *
 * @param district the division of GB/T 2260
 * @param name as it stands in the title and in front of 人民政府
 * @param above full name of the division above
 * @param kind 市, 县, 区, 旗 or 州: what its bodies are named with
 */
record Place(District district, String name, String above, String kind) {

    /** All counties and prefectures that can be told by their name, in the order of their codes. */
    static List<Place> all() {
        Schemes schemes = Schemes.standard();
        return schemes.districts().stream()
                .filter(district -> district.level() != District.Level.PROVINCE)
                .filter(district -> "市县区旗州".contains(kind(district.name())))
                .map(district -> of(district, schemes))
                .toList();
    }

    private static Place of(District district, Schemes schemes) {
        String above = schemes.above(district).map(District::name).orElse("");
        String kind = kind(district.name());
        boolean alone = !kind.equals("区") && schemes.districtsNamed(district.name()).size() == 1;
        String name = alone ? district.name() : above + district.name();
        return new Place(district, name, above, kind);
    }

    private static String kind(String name) {
        return name.substring(name.length() - 1);
    }
}
