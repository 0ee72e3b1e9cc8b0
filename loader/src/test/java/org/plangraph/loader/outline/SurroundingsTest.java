package org.plangraph.loader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.MendedText;

class SurroundingsTest {

    @Test
    void generalPartsAndGroupsSurroundTheTasks() {
        Outline outline =
                Outline.of(MendedText.of("一、总体要求\n保护古桥。\n二、古桥\n（一）登记\n1.建档。逐座登记。\n2.挂牌。逐座挂牌。"));

        assertThat(Surroundings.of(outline, outline.tasks()))
                .map(outline::heading)
                .containsExactly("总体要求", "古桥", "登记");
    }
}
