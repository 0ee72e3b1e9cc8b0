package org.plangraph.loader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.extract.DocumentInfo;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.PlanInfo;

class PairingTest {

    private static final Extract A = extract("a.txt", "1", "甲");
    private static final Extract B = extract("b.pdf", "2", "乙");

    @Test
    void goesByDigestElseByNameElseByTitle() throws UnusableGoldException {
        Gold digest = gold("b.json", "{\"document\":{\"sha256\":\"1\"}}");
        Gold name = gold("b.json", "{}");
        Gold title = gold("c.json", "{\"plan\":{\"title\":\"乙\"}}");

        assertThat(Pairing.of(List.of(name, digest), List.of(A, B)).pairs())
                .containsExactly(new Pairing.Pair(digest, A), new Pairing.Pair(name, B));
        assertThat(Pairing.of(List.of(title, digest), List.of(A, B)).pairs())
                .containsExactly(new Pairing.Pair(digest, A), new Pairing.Pair(title, B));
    }

    @Test
    void tellsWhatIsLeftAlone() throws UnusableGoldException {
        Gold other = gold("z.json", "{\"plan\":{\"title\":null}}");
        Pairing pairing =
                Pairing.of(
                        List.of(other, gold("a.json", "{}")), List.of(A, extract("y", "3", null)));

        assertThat(pairing.pairs()).hasSize(1);
        assertThat(pairing.golds()).containsExactly(other);
        assertThat(pairing.documents())
                .extracting(one -> one.document().name())
                .containsExactly("y");
    }

    @Test
    void guessesNothing() throws UnusableGoldException {
        Gold gold = gold("a.json", "{}");
        Gold twin = gold("twin.json", "{\"document\":{\"name\":\"a.txt\"}}");

        assertThatThrownBy(() -> Pairing.of(List.of(gold), List.of(A, extract("a.doc", "4", null))))
                .hasMessageStartingWith(
                        "a.json: may be the gold of any of a.txt, a.doc. Write the SHA-256");
        assertThatThrownBy(() -> Pairing.of(List.of(gold, twin), List.of(A)))
                .hasMessageStartingWith("twin.json: a.json is the gold of a.txt already.");
    }

    private static Gold gold(String name, String json) throws UnusableGoldException {
        return Gold.read(name, json);
    }

    private static Extract extract(String name, String sha256, @Nullable String title) {
        return new Extract(
                new DocumentInfo(name, "text/plain", sha256, 0),
                new PlanInfo(title, null, null, null, null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }
}
