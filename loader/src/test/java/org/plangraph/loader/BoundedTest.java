package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.UnreadableDocumentException;

class BoundedTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private static int descend(int depth) {
        return depth < 0 ? 0 : 1 + descend(depth + 1);
    }

    @Test
    void whatIsDoneInTimeIsGiven() throws UnreadableDocumentException {
        assertThat(Bounded.run(() -> "区水务局", LONG)).isEqualTo("区水务局");
    }

    @Test
    void whatTakesLongerIsCutOff() {
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(
                        () ->
                                Bounded.run(
                                        () -> {
                                            never.await();
                                            return "";
                                        },
                                        Duration.ofMillis(20)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("cut off")
                .hasMessageContaining("--max-time");
    }

    @Test
    void whatIsNestedWithoutEndFailsAlone() {
        assertThatThrownBy(() -> Bounded.run(() -> descend(0), LONG))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void whatTakesTooMuchMemoryFailsAlone() {
        assertThatThrownBy(() -> Bounded.run(() -> new long[Integer.MAX_VALUE], LONG))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("more memory than there is")
                .hasMessageContaining("-Xmx");
    }

    @Test
    void brokenMachineryIsNoTroubleOfTheDocument() {
        assertThatThrownBy(
                        () ->
                                Bounded.run(
                                        () -> {
                                            throw new IllegalStateException("inside");
                                        },
                                        LONG))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("inside");
    }
}
