package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.outline.Span;

class ProseClauseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "由县文物局牵头，县水利局、县财政局配合|LEAD 县文物局, COOPERATING 县水利局, COOPERATING 县财政局",
                "县文物局牵头，县水利局、县财政局按职责分工负责|LEAD 县文物局, RESPONSIBLE 县水利局, RESPONSIBLE 县财政局",
                "县文物局牵头负责|LEAD 县文物局",
                "县文物局牵头，县水利局参与|LEAD 县文物局, COOPERATING 县水利局",
                "县文物局会同县水利局负责|LEAD 县文物局, RESPONSIBLE 县水利局",
                "县文物局牵头，会同县水利局、县财政局负责|LEAD 县文物局, RESPONSIBLE 县水利局, RESPONSIBLE 县财政局",
                "县文物局会同县水利局、县财政局推进|LEAD 县文物局, RESPONSIBLE 县水利局, RESPONSIBLE 县财政局",
                "县文物局牵头，县水利局和各镇人民政府共同推进|LEAD 县文物局, RESPONSIBLE 县水利局, RESPONSIBLE 各镇人民政府",
                "县文物局牵头，地方海事部门、公安机关配合|LEAD 县文物局, COOPERATING 地方海事部门, COOPERATING 公安机关",
                "县文物局牵头，相关部门按职责分工负责，各乡镇〔街道〕落实|LEAD 县文物局, RESPONSIBLE 相关部门, RESPONSIBLE 各乡镇〔街道〕",
                "县文物局负责，县水利局、县财政局督促落实|RESPONSIBLE 县文物局, RESPONSIBLE 县水利局, RESPONSIBLE 县财政局",
                "县文物局负责，县水利局参与|RESPONSIBLE 县文物局, COOPERATING 县水利局",
                "县文物局指导，各镇人民政府落实|RESPONSIBLE 县文物局, RESPONSIBLE 各镇人民政府",
                "县文物局、县水利局等按职责分工负责|RESPONSIBLE 县文物局, RESPONSIBLE 县水利局",
                "县文物局、县水利局分别负责|RESPONSIBLE 县文物局, RESPONSIBLE 县水利局",
                "县文物局、县水利局，各镇人民政府按职责分工负责|RESPONSIBLE 县文物局, RESPONSIBLE 县水利局, RESPONSIBLE 各镇人民政府",
                "县文物局、县水利局，各镇人民政府|RESPONSIBLE 县文物局, RESPONSIBLE 县水利局, RESPONSIBLE 各镇人民政府",
                "县文物局|RESPONSIBLE 县文物局",
                "省文物局、水利厅，各市人民政府|RESPONSIBLE 省文物局, RESPONSIBLE 水利厅, RESPONSIBLE 各市人民政府",
                "县文物局牵头，县水利局配合，6月底前完成|LEAD 县文物局, COOPERATING 县水利局",
                "县文物局负责，2031年12月底前完成|RESPONSIBLE 县文物局",
                "县文物局牵头，持续推进|LEAD 县文物局",
                "省文物局、妇联、总工会等按职责分工负责|RESPONSIBLE 省文物局, RESPONSIBLE 妇联, RESPONSIBLE 总工会",
            })
    void bracketsThatReadAsResponsibilityAreAClause(String inside, String assignments) {
        assertThat(drawn(inBrackets(inside))).isEqualTo(assignments);
        assertThat(inBrackets(inside)).map(Assignment::basis).containsOnly(Basis.STATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "含廊桥、索桥",
                "2031年版",
                "以下简称古桥",
                "街道",
                "见附表",
                "详见县政府网站",
                "定期巡查，及时报送",
                "联系电话：县文物局",
                "场景",
            })
    void otherBracketsAreNone(String inside) {
        assertThat(inBrackets(inside)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "由县文物局牵头，县水利局、县财政局配合，完成古桥普查|LEAD 县文物局, COOPERATING 县水利局, COOPERATING 县财政局",
                "古桥普查由县文物局负责|RESPONSIBLE 县文物局",
                "由县文物局负责|RESPONSIBLE 县文物局",
                "县文物局牵头，县水利局配合|LEAD 县文物局, COOPERATING 县水利局",
                "县文物局要牵头抓好古桥登记工作，县水利局、县财政局要密切配合|LEAD 县文物局, COOPERATING 县水利局, COOPERATING 县财政局",
                "县文物局牵头制定古桥名录|LEAD 县文物局",
                "县文物局负责牵头制定古桥名录|LEAD 县文物局",
                "县文物局会同县水利局成立古桥普查组|",
                "县文物局要会同县水利局制定巡查办法|LEAD 县文物局, RESPONSIBLE 县水利局",
                "经费由县财政局统筹安排，县文物局会同县档案馆具体组织|RESPONSIBLE 县财政局, LEAD 县文物局, RESPONSIBLE 县档案馆",
                "鼓励修缮企业会同高校开展研究|",
            })
    void aSentenceSaysWhoLeadsOrByWhom(String sentence, String assignments) {
        List<Assignment> found =
                ProseClause.inSentence(sentence, new Span(0, sentence.length()), true)
                        .assignments();

        assertThat(drawn(found)).isEqualTo(assignments == null ? "" : assignments);
        assertThat(found).allMatch(one -> one.basis() == Basis.PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强古桥巡查，落实管护责任",
                "各镇要落实巡查责任",
                "鼓励社会资本参与古桥修缮",
                "积极配合古桥普查",
                "实施古桥修缮工程，县财政给予支持",
            })
    void aSentenceAboutDeedsAssignsNobody(String sentence) {
        assertThat(
                        ProseClause.inSentence(sentence, new Span(0, sentence.length()), true)
                                .assignments())
                .isEmpty();
    }

    private static List<Assignment> inBrackets(String inside) {
        Duties said = ProseClause.inBrackets(inside, new Span(0, inside.length()), true);
        return said == null ? List.of() : said.assignments();
    }

    private static String drawn(List<Assignment> assignments) {
        return assignments.stream()
                .map(one -> one.role() + " " + one.mention().name())
                .collect(Collectors.joining(", "));
    }
}
