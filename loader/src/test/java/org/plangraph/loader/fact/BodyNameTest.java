package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县文物局",
                "区发展和改革局",
                "云溪市生态环境局松岭分局",
                "县委宣传部",
                "县法院",
                "县公安局交警大队",
                "国网云溪供电公司",
                "松岭经济技术开发区管理委员会",
                "松岭高新区管委会",
                "各乡镇（街道）",
                "各镇人民政府",
                "县有关部门",
                "县直相关部门",
                "县古桥保护工作专班",
                "县古桥保护领导小组",
                "县总工会",
                "团县委",
                "县档案馆",
                "县残疾人联合会",
                "县红十字会",
                "柳河经开区",
                "应城市文物局",
                "将乐县文物局",
                "含山县文物局",
                "县妇联",
                "柳河镇",
                "东关街道",
                "县渡口管理中心",
                "县银行业监督管理支局（筹备组）",
                "妇联",
                "总工会",
                "县工商联",
                "县侨联",
                "国家统计局云溪调查队",
            })
    void namesOfBodiesEndAsSuch(String words) {
        assertThat(BodyName.matches(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要加强古桥巡查的部门",
                "推动古桥进入县博物馆展示中心",
                "古桥修缮",
                "定期巡查",
                "及时报送县政府",
                "由县文物局",
                "2031年",
                "详见县政府网站",
                "联系电话：县文物局",
                "应报县政府",
                "（县文物局",
            })
    void otherWordsAreNone(String words) {
        assertThat(BodyName.matches(words)).isFalse();
    }
}
