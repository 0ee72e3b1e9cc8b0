package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Sector;

class SectorsTest {

    private final Sectors sectors = new Sectors(Schemes.standard());

    @ParameterizedTest
    @CsvSource({
        "推进环卫车辆更新, 实施设备更新行动, 更新垃圾分类设施, 环境卫生",
        "更新农机, 开展农业机械装备升级行动, '', 农业机械",
        "开展家电以旧换新, 实施消费品以旧换新行动, 举办促销活动, 家电",
        "提升产品技术标准, 实施标准提升行动, 围绕家电和汽车, 产品技术标准",
        "加大财政支持, 保障措施, 对设备更新给予补贴, 财政",
        "加强组织领导, 保障措施, 压实责任, 组织领导",
        "防治大气污染, 打好蓝天保卫战, 治理扬尘, 污染防治",
        "推进教育和文旅设施改造, 实施设备更新行动, 更新实训设备和索道, 教育+文化旅游",
    })
    void followTheHeading(String heading, String action, String text, String labels) {
        assertThat(labels(heading, List.of(action), text))
                .containsExactlyInAnyOrder(labels.split("\\+"));
    }

    @Test
    void theTextSpeaksWhereThereIsNoHeading() {
        assertThat(labels(null, List.of("完善机制"), "各有关部门要做好宣传和政策解读，营造浓厚氛围、舆论氛围"))
                .containsExactly("宣传引导");
    }

    @Test
    void theGroupStandsWhereNoSectorShows() {
        assertThat(labels("稳步推进", List.of("实施标准提升行动"), "做好工作")).containsExactly("标准提升");
    }

    @Test
    void nothingIsGuessed() {
        assertThat(labels("稳步推进", List.of(), "做好工作")).containsExactly("未分类");
        assertThat(sectors.match(null, List.of(), "")).containsExactly(sectors.unclassified());
    }

    @Test
    void atMostThree() {
        var text = "教育、体育、文旅、医疗、农机、环卫、消防";
        assertThat(labels(text, List.of("实施设备更新行动"), text)).hasSizeBetween(1, 3);
    }

    private List<String> labels(@Nullable String heading, List<String> actions, String text) {
        return sectors.match(heading, actions, text).stream().map(Sector::label).toList();
    }
}
