package org.plangraph.loader.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

class StateOrganTest {

    private final Schemes schemes = Schemes.standard();
    private final StateOrgan organ =
            new StateOrgan(
                    new PlacePrefix(schemes, new Neighbourhood(schemes)), new BureauNames(schemes));

    @ParameterizedTest
    @CsvSource({
        "国家税务总局冠县税务局, 税务局, 税务",
        "国家金融监督管理总局冠县监管支局, 国家金融监督管理总局监管支局, 金融监督管理",
        "国家金融监管总局冠县监管支局, 国家金融监督管理总局监管支局, 金融监督管理",
        "国家统计局冠县调查队, 国家统计局调查队, 统计",
        "中国人民银行冠县支行, 中国人民银行支行, 人民银行",
    })
    void isNamedAfterANationalOne(String name, String written, String bureau) {
        var found = requireNonNull(find(name));
        assertThat(found.written()).isEqualTo(written);
        assertThat(found.function().bureaus())
                .singleElement()
                .matches(each -> each.label().equals(bureau));
        assertThat(found.serves()).isEqualTo(county());
    }

    @Test
    void isNoCompanyAndNoOfficeOfTheDistrict() {
        assertThat(find("县税务局")).isNull();
        assertThat(find("中国移动冠县分公司")).isNull();
        assertThat(find("中国建设银行冠县支行")).isNull();
    }

    private StateOrgan.@Nullable Found find(String name) {
        return organ.find(name, county());
    }

    private District county() {
        return schemes.district("371525").orElseThrow();
    }
}
