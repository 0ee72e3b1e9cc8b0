package org.plangraph.loader.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.ontology.Schemes;

class BureauNamesTest {

    private final BureauNames names = new BureauNames(Schemes.standard());

    @Test
    void aSurerRuleComesFirst() {
        var found = requireNonNull(names.find("文化和旅游局"));
        assertThat(found.function().bureaus()).as("one bureau, not two").hasSize(1);
        assertThat(found.form()).isEqualTo(new BodyForm("文化和旅游", "局"));
    }

    @Test
    void noneWhereNoRuleFits() {
        assertThat(names.find("星际事务局")).isNull();
        assertThat(names.find("")).isNull();
    }
}
