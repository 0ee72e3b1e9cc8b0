package org.plangraph.loader.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.align.PlacePrefix.Owner;
import org.plangraph.loader.align.PlacePrefix.Reading;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.ontology.Schemes;

class KindsTest {

    private final BureauNames names = new BureauNames(Schemes.standard());

    @ParameterizedTest
    @CsvSource({
        "财政局, BUREAU",
        "大数据中心, PUBLIC_INSTITUTION",
        "宣传部, PARTY_ORGAN",
        "党校, PARTY_ORGAN",
        "税务局, DISPATCHED_ORGAN",
        "公安分局, DISPATCHED_ORGAN",
        "总工会, OTHER",
        "供电公司, COMPANY",
    })
    void followTheFormAndTheBureau(String name, AgencyKind kind) {
        var found = requireNonNull(names.find(name));
        assertThat(Kinds.of(name, found)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "星际局, UNSAID, BUREAU",
        "星际服务中心, UNSAID, PUBLIC_INSTITUTION",
        "星际部, PARTY, PARTY_ORGAN",
        "星际公司, UNSAID, COMPANY",
        "星际分局, UNSAID, DISPATCHED_ORGAN",
        "星际爱好者, UNSAID, OTHER",
    })
    void followTheFormWhereNoBureauIsKnown(String name, Owner owner, AgencyKind kind) {
        assertThat(Kinds.unknown(name, new Reading(name, null, owner, true))).isEqualTo(kind);
    }

    @Test
    void theFunctionIsWhatStandsBeforeTheShortestEnding() {
        assertThat(Kinds.function("星际事务局")).isEqualTo("星际事务");
        assertThat(Kinds.function("星际")).isEqualTo("星际");
    }

    @Test
    void institutionsKeepTheirNames() {
        assertThat(written("国有资产管理服务中心", AgencyKind.PUBLIC_INSTITUTION)).isEqualTo("国有资产管理服务中心");
        assertThat(written("机关事务中心", AgencyKind.PUBLIC_INSTITUTION)).isEqualTo("机关事务服务中心");
        assertThat(written("市场监管局", AgencyKind.BUREAU)).isEqualTo("市场监督管理局");
    }

    private @Nullable String written(String name, AgencyKind kind) {
        var found = names.find(name);
        return found == null ? null : Kinds.written(found, kind);
    }
}
