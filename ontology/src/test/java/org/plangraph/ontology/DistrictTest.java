package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictTest {

    @ParameterizedTest
    @CsvSource({
        "历下区, 历下, 历下区",
        "冠县, 冠县, 冠县",
        "乳山市, 乳山, 乳山市",
        "山东省, 山东, 山东省",
        "内蒙古自治区, 内蒙古, 内蒙古区",
        "新疆维吾尔自治区, 新疆, 新疆区",
        "恩施土家族苗族自治州, 恩施, 恩施州",
        "巴音郭楞蒙古自治州, 巴音郭楞, 巴音郭楞州",
        "积石山保安族东乡族撒拉族自治县, 积石山, 积石山县",
        "奈曼旗, 奈曼, 奈曼旗",
        "锡林郭勒盟, 锡林郭勒, 锡林郭勒盟",
        "香港特别行政区, 香港, 香港特别行政区",
        "大兴安岭地区, 大兴安岭, 大兴安岭地区",
    })
    void isAlsoCalledByShorterNames(String name, String shortName, String plainName) {
        var district = new District("000000", name, District.Level.COUNTY, null);
        assertThat(district.shortName()).isEqualTo(shortName);
        assertThat(district.plainName()).isEqualTo(plainName);
    }
}
