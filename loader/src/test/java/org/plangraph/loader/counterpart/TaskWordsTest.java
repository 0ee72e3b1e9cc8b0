package org.plangraph.loader.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TaskWordsTest {

    @Test
    void theSameWordsAreAlikeWhole() {
        TaskWords words = TaskWords.of("推进公物仓建设", "盘活闲置办公家具。");

        assertThat(words.likeness(words)).isCloseTo(1, within(0.001));
    }

    @Test
    void genericWordsMakeNothingAlike() {
        TaskWords one = TaskWords.of("加快设备更新改造", "推进渡口加固。");
        TaskWords other = TaskWords.of("加快设备更新改造", "推进茶园补植。");

        assertThat(one.likeness(other)).isZero();
    }

    @Test
    void likenessIsTheSameBothWays() {
        TaskWords one = TaskWords.of("推进公物仓建设", "调剂办公家具和会展物资。");
        TaskWords other = TaskWords.of("物资共享", "公物仓收储会展物资。");

        assertThat(one.likeness(other)).isEqualTo(other.likeness(one)).isBetween(0.3, 0.9);
    }

    @Test
    void saysWhichWordsAreShared() {
        TaskWords one = TaskWords.of("公物仓", "推行“反向开票”，既有住宅加装电梯。");
        TaskWords other = TaskWords.of("税收", "开展“反向开票”；住宅加装电梯以公物仓为例。");

        assertThat(one.shared(other, 5)).containsExactly("住宅加装电梯", "反向开票", "公物仓");
        assertThat(one.shared(other, 1)).containsExactly("住宅加装电梯");
    }

    @Test
    void aTaskWithoutTellingWordsIsLikeNone() {
        TaskWords nothing = TaskWords.of("加强组织", "2027年。");

        assertThat(nothing.likeness(TaskWords.of("公物仓", ""))).isZero();
        assertThat(nothing.shared(TaskWords.of("公物仓", ""), 5)).isEmpty();
    }
}
