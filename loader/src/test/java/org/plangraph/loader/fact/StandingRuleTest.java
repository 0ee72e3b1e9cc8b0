package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

class StandingRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "以下均需各镇区（街道）负责，不再一一列出|RESPONSIBLE|true|各镇区（街道）",
                "除特别注明外，各项任务均由县文物局、各镇人民政府负责|RESPONSIBLE|false|县文物局 各镇人民政府",
                "以下各项任务均由各镇人民政府落实|RESPONSIBLE|true|各镇人民政府",
                "以下任务均需各乡镇配合|COOPERATING|true|各乡镇",
                "所有任务均由县文物局牵头|LEAD|false|县文物局",
                "以下各项任务，各乡镇人民政府均为责任单位|RESPONSIBLE|true|各乡镇人民政府",
                "其余任务均由县文物局按职责分工负责|RESPONSIBLE|false|县文物局",
                "未注明责任单位的，均由各镇人民政府负责|RESPONSIBLE|false|各镇人民政府",
                "各项任务由各镇人民政府具体落实，不再一一列出|RESPONSIBLE|false|各镇人民政府",
                "各镇人民政府为各项任务的责任单位|RESPONSIBLE|false|各镇人民政府",
            })
    void aRuleMakesBodiesResponsible(String sentence, Role role, boolean fromHere, String bodies) {
        StandingRule rule = rule(sentence).orElseThrow();

        assertThat(rule.role()).isEqualTo(role);
        assertThat(rule.fromHere()).isEqualTo(fromHere);
        assertThat(rule.firstLeads()).isFalse();
        assertThat(rule.bodies()).map(Mention::name).containsExactly(bodies.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "列第一位者为牵头单位，下同|true",
                "列首位的单位为牵头单位|false",
                "排在第一位的部门为牵头部门|false",
                "排第一的为牵头单位，下同|true",
                "责任单位中第一个单位为牵头单位|false",
                "居首位者为主责单位，后同|true",
                "列第一位的责任单位为牵头单位或汇总单位|false",
                "责任单位中排名第一的为牵头单位|false",
                "首位单位为牵头单位，下同|true",
            })
    void aRuleMakesTheFirstOfAListLead(String sentence, boolean fromHere) {
        StandingRule rule = rule(sentence).orElseThrow();

        assertThat(rule.firstLeads()).isTrue();
        assertThat(rule.fromHere()).isEqualTo(fromHere);
        assertThat(rule.bodies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本节各项任务均由县文物局负责", "本部分所有任务均由县文物局负责"})
    void aRuleOfASectionHoldsThereAlone(String sentence) {
        assertThat(rule(sentence)).get().matches(StandingRule::inSection);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县文物局负责古桥普查", "各镇要把各项任务落到实处", "第一批古桥名录由县文物局公布", "以下简称古桥名录"})
    void otherSentencesStateNoRule(String sentence) {
        assertThat(rule(sentence)).isEmpty();
    }

    @Test
    void everySentenceOfAStretchIsRead() {
        String text = "列第一位者为牵头单位，下同。以下均需各镇负责。古桥逐座建档。";

        assertThat(StandingRule.allIn(text, new Span(0, text.length())))
                .map(rule -> rule.words().in(text))
                .containsExactly("列第一位者为牵头单位，下同", "以下均需各镇负责");
    }

    private static Optional<StandingRule> rule(String sentence) {
        return StandingRule.in(sentence, new Span(0, sentence.length()));
    }
}
