package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plangraph.ontology.Schemes;

class SectorScoresTest {

    private final SectorScores scores = new SectorScores(Schemes.standard());

    @Test
    void countEachKeywordOnce() {
        assertThat(of("供热、燃气、供热")).containsEntry("市政基础设施", 2);
    }

    @Test
    void preferTheLongerOfTwoThatOverlap() {
        assertThat(of("二手商品鉴定")).containsEntry("循环利用标准", 1).doesNotContainKey("二手商品流通");
    }

    @Test
    void areNoneForOtherWords() {
        assertThat(of("甲乙丙丁")).isEmpty();
        assertThat(of("甲")).isEmpty();
    }

    private Map<String, Integer> of(String text) {
        return scores.of(text).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().label(), Map.Entry::getValue));
    }
}
