package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.align.PlacePrefix.Owner;
import org.plangraph.loader.align.PlacePrefix.Reading;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

class PlacePrefixTest {

    private final Schemes schemes = Schemes.standard();
    private final PlacePrefix prefix = new PlacePrefix(schemes, new Neighbourhood(schemes));

    @Test
    void readsTheWordForTheLevel() {
        var county = district("371525");
        assertThat(prefix.readings("县市场监督管理局", county))
                .first()
                .isEqualTo(new Reading("市场监督管理局", county, Owner.UNSAID, true));
    }

    @Test
    void doesNotTakeTheMarketForACity() {
        var city = district("371083");
        assertThat(prefix.readings("市场监管局", city))
                .first()
                .isEqualTo(new Reading("市场监管局", city, Owner.UNSAID, false));
    }

    @Test
    void readsNamesOneWithinTheOther() {
        assertThat(prefix.readings("山东省济南市历下区财政局", null))
                .first()
                .isEqualTo(new Reading("财政局", district("370102"), Owner.UNSAID, true));
    }

    @Test
    void readsTheNameWithoutItsKind() {
        assertThat(prefix.readings("乳山供电公司", district("371083")))
                .contains(new Reading("供电公司", district("371083"), Owner.UNSAID, true));
    }

    @Test
    void readsWhoseOrganItIs() {
        var district = district("370102");
        assertThat(prefix.readings("区委宣传部", district))
                .contains(new Reading("宣传部", district, Owner.PARTY, true));
        assertThat(prefix.readings("区政府国资委", district))
                .contains(new Reading("国资委", district, Owner.GOVERNMENT, true));
        assertThat(prefix.readings("冠县县委组织部", district("371525")))
                .contains(new Reading("组织部", district("371525"), Owner.PARTY, true));
    }

    @Test
    void readsAPlaceThatNoTableHolds() {
        assertThat(prefix.readings("青岭县财政局", null))
                .contains(new Reading("财政局", null, Owner.UNSAID, true));
    }

    @Test
    void alwaysOffersTheNameWhole() {
        assertThat(prefix.readings("商务局", null))
                .containsExactly(new Reading("商务局", null, Owner.UNSAID, false));
    }

    private District district(String code) {
        return schemes.district(code).orElseThrow();
    }
}
