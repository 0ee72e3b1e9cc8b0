package org.plangraph.loader.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.Extracts;
import org.plangraph.loader.InventedDistrict;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.Extract;

class IrisTest {

    private static final String OLD = "1".repeat(64);
    private static final String NEW = "2".repeat(64);

    @Test
    void aNewEditionKeepsThePlan() {
        Iris before = iris(OLD, "云川区实施方案", InventedDistrict.YUNCHUAN);
        Iris after = iris(NEW, "云川区　实施方案", InventedDistrict.YUNCHUAN);
        assertThat(after.plan()).isEqualTo(before.plan());
        assertThat(after.task(0)).isEqualTo(before.task(0));
        assertThat(after.edition()).isNotEqualTo(before.edition());
    }

    @Test
    void thePlanIsThatOfADistrict() {
        Iris here = iris(OLD, "实施方案", InventedDistrict.YUNCHUAN);
        Iris there = iris(OLD, "实施方案", new DistrictName("990103", "云山区"));
        assertThat(here.plan().getURI())
                .matches("https://w3id.org/plangraph/id/plan/990102-[0-9a-f]{10}");
        assertThat(there.plan()).isNotEqualTo(here.plan());
    }

    @Test
    void withoutTitleAPlanIsItsFile() {
        assertThat(iris(OLD, null, InventedDistrict.YUNCHUAN).plan())
                .isNotEqualTo(iris(NEW, null, InventedDistrict.YUNCHUAN).plan());
    }

    @Test
    void theEditionIsKnownByItsFile() {
        Iris iris = iris(OLD, "实施方案", InventedDistrict.YUNCHUAN);
        assertThat(iris.edition().getURI())
                .isEqualTo(iris.plan().getURI() + "/edition/" + "1".repeat(16));
    }

    @Test
    void aNumberIsOneSegmentOfThePath() {
        Extract extract =
                Extracts.with(OLD, "实施方案", InventedDistrict.YUNCHUAN, Extracts.cars("二/1 a"));
        assertThat(new Iris(extract).task(0).getURI()).endsWith("/task/%E4%BA%8C%2F1%20a");
    }

    @Test
    void anAgencyIsThatOfTheDistrictItServes() {
        Iris iris = iris(OLD, "实施方案", InventedDistrict.YUNCHUAN);
        assertThat(iris.agency("商务局", "990100").getURI())
                .startsWith("https://w3id.org/plangraph/id/agency/990100/");
        assertThat(iris.agency("商务局", null).getURI())
                .startsWith("https://w3id.org/plangraph/id/agency/990102/");
    }

    @Test
    void aDocumentIsKnownByItsNumberHoweverItsBracketsAreWritten() {
        assertThat(Iris.document("国发〔2024〕7号")).isEqualTo(Iris.document("国发[2024] 7 号"));
        assertThat(Iris.document("国发〔2024〕7号")).isNotEqualTo(Iris.document("国发〔2024〕8号"));
    }

    @Test
    void aStandardIsReadable() {
        assertThat(Iris.standard("GB/T 2260-2007").getURI())
                .isEqualTo("https://w3id.org/plangraph/id/standard/gb-t-2260-2007");
    }

    private static Iris iris(
            String sha256, @org.jspecify.annotations.Nullable String title, DistrictName district) {
        return new Iris(Extracts.with(sha256, title, district, Extracts.cars("1")));
    }
}
