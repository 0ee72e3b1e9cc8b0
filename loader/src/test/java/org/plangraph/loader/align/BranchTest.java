package org.plangraph.loader.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

class BranchTest {

    private final Schemes schemes = Schemes.standard();
    private final Neighbourhood neighbourhood = new Neighbourhood(schemes);
    private final PlacePrefix prefix = new PlacePrefix(schemes, neighbourhood);
    private final Branch branch = new Branch(schemes, neighbourhood, new BureauNames(schemes));

    @Test
    void isNamedAfterItsParent() {
        var found = requireNonNull(find("市生态环境局历下分局", "370102"));
        assertThat(found.parentName()).isEqualTo("生态环境局");
        assertThat(found.where()).isEqualTo("历下");
        assertThat(found.serves()).isEqualTo(district("370102"));
        assertThat(found.parentServes()).isEqualTo(district("370100"));
    }

    @Test
    void servesADistrictBelowInThePlanOfAPrefecture() {
        var found = requireNonNull(find("市公安局雁塔分局", "610100"));
        assertThat(found.serves()).isEqualTo(district("610113"));
        assertThat(found.parentServes()).isEqualTo(district("610100"));
    }

    @Test
    void mayLeaveOutTheEndingOfItsParent() {
        var found = requireNonNull(find("公安东丽分局", "120110"));
        assertThat(found.parentName()).isEqualTo("公安局");
        assertThat(found.serves()).isEqualTo(district("120110"));
        assertThat(find("公安东丽分局", "610124")).isNull();
    }

    @Test
    void mayServeAZone() {
        var found = requireNonNull(find("市自然资源和规划局高新区分局", "610100"));
        assertThat(found.serves()).isNull();
    }

    @Test
    void isNotEveryNameInTwoParts() {
        assertThat(find("区公安分局", "370102")).isNull();
        assertThat(find("市公安局", "610100")).isNull();
        assertThat(find("市财政局综合大队", "610100")).isNull();
    }

    private Branch.@Nullable Found find(String name, String place) {
        return branch.find(prefix.readings(name, district(place)), district(place));
    }

    private District district(String code) {
        return schemes.district(code).orElseThrow();
    }
}
