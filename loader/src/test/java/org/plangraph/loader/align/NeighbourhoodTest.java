package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

class NeighbourhoodTest {

    private final Schemes schemes = Schemes.standard();
    private final Neighbourhood neighbourhood = new Neighbourhood(schemes);

    @Test
    void prefersTheNearerOfOneName() {
        var all = schemes.districtsNamed("市中区");
        assertThat(neighbourhood.nearest(all, district("370102"))).isEqualTo(district("370103"));
        assertThat(neighbourhood.nearest(all, district("370400"))).isEqualTo(district("370402"));
        assertThat(neighbourhood.nearest(all, district("370000")))
                .as("two in one province")
                .isNull();
        assertThat(neighbourhood.nearest(all, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "市, 370102, 济南市",
        "市, 371083, 乳山市",
        "市, 110105, 北京市",
        "市, 419001, 济源市",
        "区, 370102, 历下区",
        "县, 371525, 冠县",
        "省, 371525, 山东省",
        "自治区, 450100, 广西壮族自治区",
        "州, 513221, 阿坝藏族羌族自治州",
        "盟, 152502, 锡林郭勒盟",
        "旗, 150525, 奈曼旗",
        "区, 371525,",
        "县, 370102,",
        "开发区, 370102, 历下区",
    })
    void readsTheWordForALevelAgainstThePlace(String word, String place, @Nullable String meant) {
        var district = neighbourhood.meant(word, district(place));
        assertThat(district == null ? null : district.name()).isEqualTo(meant);
    }

    @Test
    void aboveIsAtAnyHeight() {
        assertThat(neighbourhood.isAbove(district("370000"), district("370102"))).isTrue();
        assertThat(neighbourhood.isAbove(district("370102"), district("370000"))).isFalse();
        assertThat(neighbourhood.near(district("370103"), district("370102"))).isFalse();
        assertThat(neighbourhood.near(district("370100"), district("370102"))).isTrue();
    }

    private District district(String code) {
        return schemes.district(code).orElseThrow();
    }
}
