package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts as rosters of many places write them; which bodies they name is told by hand. */
class PostBodiesTest {

    @ParameterizedTest
    @CsvSource({
        "区发展和改革局局长, 区发展和改革局",
        "市发展和改革局党组书记、局长, 市发展和改革局",
        "区政府党组成员、副区长, 区政府",
        "区政府党组成员、区公安局局长, 区政府 区公安局",
        "县供销合作社主任, 县供销合作社",
        "县委常委、县政府副县长, 县委 县政府",
        "县委副书记、县长, 县委",
        "区委常委、宣传部部长, 区委 宣传部",
        "区委办公室主任兼区信访局局长, 区委办公室 区信访局",
        "县政府办公室副主任, 县政府办公室",
        "县水利局副局长（正科级）、党组成员、一级主任科员, 县水利局",
        "县渡口协会副会长, 县渡口协会",
        "县供销社监事会副主任, 县供销社",
        "县发展改革局能源科科长, 县发展改革局",
        "省发展改革委产业处处长, 省发展改革委",
        "县人大常委会副主任, 县人大常委会",
        "县政协副主席, 县政协",
        "团县委书记, 团县委",
        "县总工会主席, 县总工会",
        "县人武部政委, 县人武部",
        "县残联理事长, 县残联",
        "云渡镇党委书记, 云渡镇",
        "云渡镇镇长, 云渡镇",
        "白沙街道党工委书记, 白沙街道",
        "白沙街道办事处主任, 白沙街道办事处",
        "云溪经济开发区管委会主任, 云溪经济开发区管委会",
        "市生态环境局云溪分局局长, 市生态环境局云溪分局",
        "国网云溪供电公司总经理, 国网云溪供电公司",
        "人民银行云溪支行行长, 人民银行云溪支行",
        "云溪农商行董事长, 云溪农商行",
        "县财政局二级调研员, 县财政局",
        "县公安局党委委员、交警大队大队长, 县公安局 交警大队",
        "县纪委监委派驻县财政局纪检监察组组长, 县纪委监委",
        "金融监管总局云溪监管支局筹备组成员, 金融监管总局云溪监管支局",
        "县统计局总统计师, 县统计局",
        "县商务局, 县商务局",
        "县财政局局长）, 县财政局",
        "县交通运输局党组成员、县交通运输事务服务中心主任, 县交通运输局 县交通运输事务服务中心",
    })
    void namesTheBodiesBeforeTheTitles(String post, String bodies) {
        assertThat(PostBodies.in(post)).isEqualTo(List.of(bodies.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "区长",
                "副区长",
                "常务副县长",
                "党组成员",
                "办公室主任",
                "党组书记、局长",
                "一级调研员",
                "机关党委书记",
                "各镇街主要负责人",
                "有关部门负责人",
                "联络员",
                "退休干部",
                "副县级干部",
                "高级工程师"
            })
    void namesNoneWhereNoneIsNamed(String post) {
        assertThat(PostBodies.in(post)).isEmpty();
    }
}
