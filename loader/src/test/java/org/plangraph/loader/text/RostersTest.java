package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RostersTest {

    private static int[] widths(String text) {
        return Rosters.widths(Lines.of(text.codePoints().toArray()));
    }

    @Test
    void threeEntriesShowHowWideARosterIs() {
        assertThat(widths("名单\n江若川  区长\n俞  白  区农业农村局局长\n沈  一  局长\n中心主任"))
                .containsExactly(0, 44, 44, 44, 44);
    }

    @Test
    void fewerShowNothing() {
        assertThat(widths("名单\n江若川  区长\n俞  白  局长\n完")).containsOnly(0);
        assertThat(widths("")).isEmpty();
    }
}
