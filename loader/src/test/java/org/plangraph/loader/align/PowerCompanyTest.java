package org.plangraph.loader.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.align.PlacePrefix.Owner;
import org.plangraph.loader.align.PlacePrefix.Reading;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.ontology.Schemes;

class PowerCompanyTest {

    private final PowerCompany company = new PowerCompany(new BureauNames(Schemes.standard()));

    @Test
    void keepsThePlaceThatNoTableHolds() {
        var found = requireNonNull(find("青岭供电公司"));
        assertThat(found.canonicalName()).isEqualTo("青岭供电公司");
        assertThat(found.kind()).isEqualTo(AgencyKind.COMPANY);
        assertThat(found.bureaus()).map(bureau -> bureau.label()).containsExactly("供电");
    }

    @Test
    void isNoOtherCompany() {
        assertThat(find("青岭供水公司")).isNull();
        assertThat(find("青岭信息通信分公司")).isNull();
    }

    private @Nullable AgencyMatch find(String name) {
        return company.find(List.of(new Reading(name, null, Owner.UNSAID, false)));
    }
}
