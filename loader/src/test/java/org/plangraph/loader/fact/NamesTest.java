package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县文物局、县水利局|县文物局 县水利局",
                "县文物局，县水利局；县财政局|县文物局 县水利局 县财政局",
                "县文物局,县水利局;县财政局|县文物局 县水利局 县财政局",
                "县文物局/县水利局|县文物局 县水利局",
                "'县文物局、\n县水利局'|县文物局 县水利局",
                " 县文物局 、 县水利局 |县文物局 县水利局",
            })
    void anyMarkPartsTwoNames(String list, String names) {
        assertThat(names(list)).isEqualTo(split(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县发展和改革局、县文化和旅游局|县发展和改革局 县文化和旅游局",
                "县文物局和县水利局|县文物局 县水利局",
                "县委宣传部及各乡镇|县委宣传部 各乡镇",
                "县文物局以及各镇人民政府|县文物局 各镇人民政府",
                "县商务和投资促进局|县商务和投资促进局",
                "各县（区）人民政府及云东管委会|各县（区）人民政府 云东管委会",
                "县水利局各镇、县文物局各街道办事处|县水利局 各镇 县文物局 各街道办事处",
                "县委各部门、县公安局各派出所|县委各部门 县公安局各派出所",
                "县更新和消费品以旧换新工作专班成员单位|县更新和消费品以旧换新工作专班成员单位",
            })
    void aWordThatJoinsPartsTwoNamesOnlyBetweenThem(String list, String names) {
        assertThat(names(list)).isEqualTo(split(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县有关部门、单位|县有关部门、单位",
                "市有关部门、单位，各镇|市有关部门、单位 各镇",
                "县文物局、各乡镇、街道|县文物局 各乡镇、街道",
                "各部门、各单位|各部门 各单位",
                "各区、县级市|各区、县级市",
                "省文物局，各市、县人民政府|省文物局 各市、县人民政府",
                "各街道办事处、镇人民政府|各街道办事处 镇人民政府",
                "县文物局、县区，各镇|县文物局 县区 各镇",
                "省文物局，各市、县（市、区）人民政府|省文物局 各市、县（市、区）人民政府",
                "省文物局，各市、县〔市、区〕政府|省文物局 各市、县〔市、区〕政府",
                "省文物局，各市、自治州人民政府|省文物局 各市、自治州人民政府",
                "县文物局，各乡镇、办事处|县文物局 各乡镇、办事处",
            })
    void theRestOfACollectiveBelongsToIt(String list, String names) {
        assertThat(names(list)).isEqualTo(split(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县文物局（筹备组）、各镇（街道）|县文物局（筹备组） 各镇（街道）",
                "柳河中心（县文物局、县水利局）、县财政局|柳河中心（县文物局、县水利局） 县财政局",
                "县渡口中心（筹）|县渡口中心（筹）",
            })
    void bracketsBelongToTheNameTheyStandIn(String list, String names) {
        assertThat(names(list)).isEqualTo(split(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县文物局、县水利局等有关部门|县文物局 县水利局 有关部门",
                "县文物局、县水利局等部门|县文物局 县水利局",
                "县文物局、县水利局等单位按职责分工负责|县文物局 县水利局",
                "县文物局等|县文物局",
                "县文物局、县水利局等县直部门|县文物局 县水利局 县直部门",
                "县文物局、县水利局等按职责分工负责|县文物局 县水利局",
            })
    void whoeverElseStandsBehindTheLastName(String list, String names) {
        assertThat(names(list)).isEqualTo(split(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县文物局、县水利局按职责分工负责|县文物局 县水利局",
                "县文物局、县水利局根据各自职责共同负责。|县文物局 县水利局",
                "县文物局、县水利局，按照职责分工抓好落实。|县文物局 县水利局",
                "县文物局、县水利局负责|县文物局 县水利局",
            })
    void whatAListSaysAtItsEndIsNoName(String list, String names) {
        assertThat(names(list)).isEqualTo(split(names));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县文物局、县水利局，6月底前完成",
                "县文物局、县水利局，2031年12月底完成",
                "县文物局、县水利局；年内完成",
                "县文物局、县水利局，持续推进",
            })
    void aTimeIsNoName(String list) {
        assertThat(names(list)).containsExactly("县文物局", "县水利局");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'、', 0", "'  ', 0"})
    void emptyPlacesAreNoNames(String list, int count) {
        assertThat(names(list)).hasSize(count);
    }

    @Test
    void aNameKnowsWhereItStands() {
        assertThat(Names.in("责任：县文物局、 各镇。", new Span(3, 12)))
                .containsExactly(
                        new Mention("县文物局", new Span(3, 7)), new Mention("各镇", new Span(9, 11)));
    }

    private static List<String> names(String list) {
        return Names.in(list, new Span(0, list.length())).stream().map(Mention::name).toList();
    }

    private static List<String> split(String names) {
        return Arrays.asList(names.split(" ", -1));
    }
}
