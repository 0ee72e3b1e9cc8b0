package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

class LabelTest {

    @ParameterizedTest
    @CsvSource({
        "牵头单位：, LEAD",
        "牵头部门:, LEAD",
        "牵头：, LEAD",
        "牵头责任单位：, LEAD",
        "主办单位：, LEAD",
        "主责部门：, LEAD",
        "第一责任单位：, LEAD",
        "责任单位：, RESPONSIBLE",
        "责任部门：, RESPONSIBLE",
        "责任主体：, RESPONSIBLE",
        "落实单位：, RESPONSIBLE",
        "实施单位：, RESPONSIBLE",
        "配合单位：, COOPERATING",
        "配合部门：, COOPERATING",
        "参与单位：, COOPERATING",
        "协办单位：, COOPERATING",
    })
    void aLabelSaysWhatTheBodiesDo(String label, Role role) {
        assertThat(labels(label + "县文物局"))
                .satisfiesExactly(
                        one -> {
                            assertThat(one.role()).isEqualTo(role);
                            assertThat(one.span()).isEqualTo(new Span(0, label.length()));
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "【责任单位】县文物局, RESPONSIBLE",
        "［牵头单位］县文物局, LEAD",
        "（责任单位为县文物局）, RESPONSIBLE",
        "（牵头单位县文物局）, LEAD",
        "责任单位（牵头）：县文物局, LEAD",
        "牵头（责任）单位：县文物局, LEAD",
        "牵头单位和配合单位：县文物局, RESPONSIBLE",
        "责任分工：县文物局牵头, RESPONSIBLE",
        "逐座建档。责任单位为县文物局, RESPONSIBLE",
        "责任单位及责任人：县文物局, RESPONSIBLE",
        "市级责任单位：县文物局, RESPONSIBLE",
        "落实：县文物局, RESPONSIBLE",
        "配合: 县文物局, COOPERATING",
    })
    void lessUsualLabelsAreLabelsToo(String words, Role role) {
        assertThat(labels(words)).map(Label::role).containsExactly(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实：各项措施到位",
                "强化主体责任：各镇要带头",
                "责任单位为保障",
                "各镇（责任单位）要带头",
                "做好落实：县文物局",
            })
    void aVerbInASentenceIsNoLabel(String words) {
        assertThat(labels(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"牵头领导：", "责任领导：", "责任人：", "联系人：", "分管领导：", "完成时限：", "完成时间:", "时限要求：", "备注："})
    void someLabelsNameNoBodies(String label) {
        assertThat(labels(label + "某某"))
                .satisfiesExactly(
                        one -> {
                            assertThat(one.role()).isNull();
                            assertThat(one.span()).isEqualTo(new Span(0, label.length()));
                        });
    }

    @Test
    void labelsFollowEachOther() {
        assertThat(labels("（牵头单位：县文物局；配合单位：县水利局；完成时限：6月底）"))
                .map(Label::role)
                .containsExactly(Role.LEAD, Role.COOPERATING, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县文物局牵头", "责任单位要落实", "各责任单位", "比例为0.8：1", "下列工作："})
    void withoutItsColonItIsNoLabel(String words) {
        assertThat(labels(words)).isEmpty();
    }

    private static List<Label> labels(String words) {
        return Label.in(words, new Span(0, words.length()));
    }
}
