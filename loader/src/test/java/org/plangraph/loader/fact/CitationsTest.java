package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class CitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "按照《省古桥保护意见》（省政发〔2031〕7号）要求|省古桥保护意见 省政发〔2031〕7号",
                "按照《省古桥保护意见》(省政发[2031]7号)要求|省古桥保护意见 省政发[2031]7号",
                "按照《关于古桥保护的指导意见》要求|关于古桥保护的指导意见 null",
                "按照《省政府关于印发〈古桥保护方案〉的通知》（省政发〔2031〕7号）|省政府关于印发〈古桥保护方案〉的通知 省政发〔2031〕7号",
                "按照《省政府关于印发《古桥保护方案》的通知》（省政发〔2031〕7号）|省政府关于印发《古桥保护方案》的通知 省政发〔2031〕7号",
                "执行《石拱桥养护规程（2031年版）》|石拱桥养护规程（2031年版） null",
                "执行《石拱桥设计规范》（GB 50123）|石拱桥设计规范 GB 50123",
                "执行《石拱桥设计规范》（GB50123）|石拱桥设计规范 GB50123",
                "《省古桥保护意见》（以下简称意见）|省古桥保护意见 null",
                "《古桥保护条例》（国务院令第722号）|古桥保护条例 国务院令第722号",
                "《古桥管理办法》（省政府第31号令）|古桥管理办法 省政府第31号令",
            })
    void aTitleWithItsNumberIsCited(String text, String cited) {
        assertThat(cited(text)).containsExactly(cited);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据省政发〔2031〕7号文件精神，结合本县实际，制定本方案|null 省政发〔2031〕7号",
                "结构应符合GB 22199—2031的规定|null GB 22199—2031",
                "执行JGJ 123标准|null JGJ 123",
            })
    void aNumberAloneIsCited(String text, String cited) {
        assertThat(cited(text)).containsExactly(cited);
    }

    @Test
    void theNumberAtTheHeadOfADocumentIsItsOwn() {
        assertThat(cited("云溪县人民政府文件\n云政发〔2031〕4号\n关于保护古桥的通知")).isEmpty();
    }

    @Test
    void twoDocumentsJoinedByAWordAreTwo() {
        assertThat(cited("根据《甲省意见》（甲政发〔2031〕7号）和《乙市方案》（乙政发〔2031〕3号），结合实际"))
                .containsExactly("甲省意见 甲政发〔2031〕7号", "乙市方案 乙政发〔2031〕3号");
    }

    @Test
    void aDocumentNamedTwiceIsCitedOnceWithItsNumber() {
        assertThat(cited("《省古桥保护意见》提出要求。按照《省古桥保护意见》（省政发〔2031〕7号）落实。"))
                .containsExactly("省古桥保护意见 省政发〔2031〕7号");
    }

    @Test
    void aNumberIsNotCitedAgainWithoutItsTitle() {
        assertThat(cited("按照《省古桥保护意见》（省政发〔2031〕7号）。根据省政发〔2031〕7号文件落实。"))
                .containsExactly("省古桥保护意见 省政发〔2031〕7号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现将《云溪县古桥保护方案》印发给你们",
                "落实《云溪县渡口管理办法》",
                "出台《古桥认养实施细则》",
                "研究制定《古桥认养实施细则》",
                "举办“古桥”主题展览",
            })
    void neitherThePlanNorWhatItsGovernmentIssuesIsCited(String text) {
        assertThat(cited(text)).isEmpty();
    }

    @Test
    void aDocumentAboveThatAnotherGovernmentMadeIsCitedEvenBehindSuchAVerb() {
        assertThat(cited("落实省里印发《省古桥保护意见》（省政发〔2031〕7号）")).containsExactly("省古桥保护意见 省政发〔2031〕7号");
    }

    @Test
    void theWordsRunFromTheTitleToTheNumber() {
        String text = "按照《省古桥保护意见》（省政发〔2031〕7号）要求";

        assertThat(in(text).get(0).words().in(text)).isEqualTo("《省古桥保护意见》（省政发〔2031〕7号）");
    }

    private static List<Citations.Cited> in(String text) {
        return Citations.in(
                text, new Span(0, text.length()), "云溪县古桥保护方案", List.of("柳河市云溪县", "云溪县"));
    }

    private static List<String> cited(String text) {
        return in(text).stream().map(one -> one.title() + " " + one.number()).toList();
    }
}
