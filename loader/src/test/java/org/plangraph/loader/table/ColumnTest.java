package org.plangraph.loader.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "序号, NUMBER",
        "编号, NUMBER",
        "序 号, NUMBER",
        "类别, GROUP",
        "重点领域, GROUP",
        "专项行动, GROUP",
        "任务, TASK",
        "工作任务, TASK",
        "重点任务, TASK",
        "主要任务, TASK",
        "工作内容, TASK",
        "事项, TASK",
        "项目名称, TASK",
        "任务清单, TASK",
        "具体措施, MEASURES",
        "工作举措, MEASURES",
        "年度目标, TARGET",
        "工作目标, TARGET",
        "2026年目标, TARGET",
        "牵头单位, LEAD",
        "牵头 单位, LEAD",
        "牽頭單位, LEAD",
        "牵头部门, LEAD",
        "主办单位, LEAD",
        "牵头（责任）单位, LEAD",
        "责任单位（第一位为牵头单位）, RESPONSIBLE",
        "责任部门, RESPONSIBLE",
        "配合单位, COOPERATING",
        "协办单位, COOPERATING",
        "参与单位, COOPERATING",
        "责任领导, PERSON",
        "责任人, PERSON",
        "完成时限, DEADLINE",
        "完成时间, DEADLINE",
        "时间节点, DEADLINE",
        "时间要求, DEADLINE",
        "备注, REMARK"
    })
    void isToldByItsHead(String head, Column column) {
        assertThat(Column.of(head)).isEqualTo(column);
    }

    @Test
    void otherWordsHeadNoColumnThatIsKnown() {
        assertThat(Column.of("疏浚河道")).isNull();
        assertThat(Column.of("县水利局")).isNull();
        assertThat(Column.of("")).isNull();
    }
}
