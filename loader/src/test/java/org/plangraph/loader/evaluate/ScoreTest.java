package org.plangraph.loader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void givesShares() {
        Score score = new Score(6, 2, 6);

        assertThat(score.precision()).isCloseTo(0.5, within(1e-9));
        assertThat(score.recall()).isCloseTo(0.75, within(1e-9));
        assertThat(score.f1()).isCloseTo(0.6, within(1e-9));
        assertThat(score.plus(score)).isEqualTo(new Score(12, 4, 12));
    }

    @Test
    void isWholeWhereThereIsNothing() {
        assertThat(Score.NONE.precision()).isEqualTo(1);
        assertThat(Score.NONE.recall()).isEqualTo(1);
        assertThat(Score.NONE.f1()).isEqualTo(1);
        assertThat(new Score(0, 1, 0).f1()).isZero();
    }
}
