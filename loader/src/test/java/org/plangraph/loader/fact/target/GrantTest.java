package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class GrantTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每件补贴不超过2000元",
                "最高补贴1万元",
                "给予3万元至5万元的资金支持",
                "按投资额的10%给予奖励",
                "处2000元以上罚款",
            })
    void aTermIsNoCommitment(String clause) {
        assertThat(kept(clause, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"发放消费券5000万元", "争取补助资金2亿元", "发放补贴300户", "渡运产值达到4亿元"})
    void aSumToGiveOutIsOne(String clause) {
        assertThat(kept(clause, false)).hasSize(1);
    }

    @Test
    void aCapBelongsToTheGrantBeforeIt() {
        assertThat(kept("单船不超过5万元", true)).isEmpty();
        assertThat(kept("单船投资5万元", false)).hasSize(1);
    }

    @Test
    void onlyAClauseOfGivingOpensAGrant() {
        assertThat(Grant.opens("对船主给予补贴", new Span(0, 7))).isTrue();
        assertThat(Grant.opens("新建渡口3座", new Span(0, 6))).isFalse();
    }

    private static List<Quantity> kept(String clause, boolean opened) {
        Span words = new Span(0, clause.length());
        return Grant.without(
                clause,
                words,
                Quantities.in(clause, words, Hidden.in(clause, words, List.of())),
                opened);
    }
}
