package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

class PartedNamesTest {

    @Test
    void aBlankBetweenTwoNamesPartsThem() {
        assertThat(parted("市文物局 市水务局　市公安局")).containsExactly("市文物局", "市水务局", "市公安局");
    }

    @Test
    void aBlankInsideANamePartsNothing() {
        assertThat(parted("市 文物局")).containsExactly("市文物局");
        assertThat(parted("市文物 和旅游局")).containsExactly("市文物和旅游局");
        assertThat(parted("市文物局")).containsExactly("市文物局");
    }

    private static List<String> parted(String raw) {
        MendedText mended = MendedText.of(raw);
        Span whole = new Span(0, mended.text().length());
        Mention mention = new Mention(mended.text(), whole);
        return PartedNames.of(mended, new Assignment(mention, Role.RESPONSIBLE, Basis.STATED))
                .stream()
                .map(one -> one.mention().name())
                .toList();
    }
}
