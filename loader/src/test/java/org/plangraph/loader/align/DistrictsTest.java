package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

class DistrictsTest {

    private final Districts districts = new Districts(Schemes.standard());

    @ParameterizedTest
    @CsvSource({
        "济南市历下区人民政府, '', 370102",
        "章丘区人民政府, '', 370114",
        "冠县人民政府, '', 371525",
        "关于印发冠县实施方案的通知, '', 371525",
        "山东省济南市市中区人民政府, '', 370103",
        "南京市鼓楼区人民政府办公室, 徐州市徐州市徐州市, 320106",
        "鼓楼区人民政府, 根据徐州市的方案, 320302",
        "鼓楼区人民政府, 根据福州市的方案, 350102",
        "鼓楼区人民政府, '', ",
        "城区人民政府, 根据晋城市的方案, 140502",
        "印发城区街道整治方案, '', ",
        "恩施州人民政府, '', 422800",
        "广西壮族自治区人民政府, '', 450000",
        "海南省三亚市人民政府, '', 460200",
        "北京市朝阳区人民政府, '', 110105",
        "上海市浦东新区人民政府, '', 310115",
        "济源市人民政府, '', 419001",
        "內蒙古自治區通遼市奈曼旗人民政府, '', 150525",
        "中共冠县县委, '', 371525",
        "国务院, 山东省, ",
        "'', '', ",
    })
    void readsTheDistrictOfAnIssuerOrATitle(String name, String context, @Nullable String code) {
        assertThat(districts.match(name, context).map(District::code).orElse(null)).isEqualTo(code);
    }
}
