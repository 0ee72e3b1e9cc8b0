package org.plangraph.loader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource({
        "修缮古桥。对全县古桥逐座建档。, 修缮古桥",
        "'以桥为媒，带动乡村旅游。对古桥逐座建档。', '以桥为媒，带动乡村旅游'",
        "推动渡口换“芯”。更新电动渡船。, 推动渡口换“芯”",
        "修好“最美。小路”工程。其余照旧。, 修好“最美。小路”工程",
        "修缮古桥！对古桥建档。, 修缮古桥",
        "开展护林行动：巡护员每日上山。, 开展护林行动",
        "修缮古桥.对全县古桥逐座建档., 修缮古桥",
        "修缮古桥.2031年前建档., 修缮古桥",
        "推广云溪App.应用古桥3.0版。逐座建档。, 推广云溪App.应用古桥3.0版",
    })
    void theSentenceBehindTheNumberIsTheHeading(String words, String heading) {
        assertThat(heading(words, false)).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({
        "'修缮古桥（牵头单位：县文物局）', 修缮古桥",
        "'修缮古桥〔责任单位：县文物局〕', 修缮古桥",
        "'修缮古桥[牵头部门：县文物局]', 修缮古桥",
    })
    void aResponsibilityClauseClosesAHeadingWithoutAMark(String words, String heading) {
        assertThat(heading(words, false)).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({
        "'加强古桥管护\n各乡镇定期巡查。', 加强古桥管护",
        "'加强古桥管护：\n各乡镇定期巡查。', 加强古桥管护",
    })
    void aParagraphOfItsOwnIsAHeadingWhereMoreFollows(String words, String heading) {
        assertThat(heading(words, false)).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({"加强古桥管护, 加强古桥管护", "加强古桥管护。, 加强古桥管护"})
    void aParagraphAloneIsTheHeadingOfAGroup(String words, String heading) {
        assertThat(heading(words, true)).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({
        "各有关部门要将古桥保护列入重要议程。逐级压实责任。",
        "各级各部门应当定期巡查古桥。发现险情及时报告。",
        "各乡镇负责本辖区古桥巡查。每月上报。",
        "2031年底前完成古桥普查。逐座建档。",
        "到2031年古桥全部建档。逐座挂牌。",
        "'对全县范围内登记在册的石拱桥、木廊桥、铁索桥逐座开展结构安全检测，建立一桥一档的管护台账。按期报送。'",
        "'县文物局摸清底数，县档案馆建立台账，县财政局保障经费，县公安局维护秩序。按期报送。'",
        "加强古桥管护",
    })
    void aSentenceThatTellsWhatToDoIsText(String words) {
        assertThat(heading(words, false)).isNull();
    }

    private static @Nullable String heading(String words, boolean group) {
        Span heading = Heading.of(words, new Span(0, words.length()), group);
        return heading == null ? null : heading.in(words);
    }
}
