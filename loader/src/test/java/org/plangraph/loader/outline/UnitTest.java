package org.plangraph.loader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.MendedText;

class UnitTest {

    private static final Outline OUTLINE =
            Outline.of(
                    MendedText.of(
                            """
                            一、守护古桥
                            各乡镇巡查古桥。
                            （一）建档。逐座登记。
                            （二）巡护。每月一次。
                            """));

    private static final Unit SECTION = OUTLINE.units().get(0);

    @Test
    void itsOwnWordsEndWhereItsPartsBegin() {
        assertThat(SECTION.words().in(OUTLINE.text())).isEqualTo("守护古桥\n各乡镇巡查古桥。");
    }

    @Test
    void itsBodyIsBehindTheHeading() {
        assertThat(SECTION.body().in(OUTLINE.text())).isEqualTo("各乡镇巡查古桥。");
    }

    @Test
    void theWholeOfItHoldsItsParts() {
        assertThat(SECTION.whole().in(OUTLINE.text()))
                .isEqualTo("一、守护古桥\n各乡镇巡查古桥。\n（一）建档。逐座登记。\n（二）巡护。每月一次。");
    }

    @Test
    void itsLeavesHaveNoParts() {
        assertThat(SECTION.isLeaf()).isFalse();
        assertThat(SECTION.leaves().map(OUTLINE::heading)).containsExactly("建档", "巡护");
    }

    @Test
    void aUnitWithoutPartsIsItsOwnLeaf() {
        Unit leaf = SECTION.children().get(0);

        assertThat(leaf.isLeaf()).isTrue();
        assertThat(leaf.leaves()).containsExactly(leaf);
    }
}
