package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class SchemesTest {

    private final Schemes schemes = Schemes.standard();

    @Test
    void everyLabelOfABureauHasOneOwner() {
        var owners = new HashMap<String, String>();
        for (var bureau : schemes.bureaus()) {
            var labels =
                    Stream.of(
                                    List.of(bureau.label()),
                                    bureau.altLabels(),
                                    bureau.hiddenLabels(),
                                    bureau.notations())
                            .flatMap(List::stream);
            labels.forEach(
                    label ->
                            assertThat(owners.put(label, bureau.iri()))
                                    .as("second owner of %s: %s", label, bureau.iri())
                                    .isNull());
        }
    }

    @Test
    void everyLabelOfAnIndicatorHasOneOwner() {
        var owners = new HashMap<String, String>();
        for (var indicator : schemes.indicators()) {
            Stream.concat(Stream.of(indicator.label()), indicator.altLabels().stream())
                    .forEach(
                            label ->
                                    assertThat(owners.put(label, indicator.iri()))
                                            .as("second owner of %s", label)
                                            .isNull());
        }
    }

    @Test
    void everyLabelOfAProgrammeHasOneOwner() {
        var owners = new HashMap<String, String>();
        for (var programme : schemes.programmes()) {
            Stream.concat(Stream.of(programme.label()), programme.altLabels().stream())
                    .forEach(
                            label ->
                                    assertThat(owners.put(label, programme.iri()))
                                            .as("second owner of %s", label)
                                            .isNull());
        }
    }

    @Test
    void aBureauIsNamedByItsFunctionAlone() {
        assertThat(schemes.bureaus())
                .hasSizeBetween(100, 160)
                .allSatisfy(
                        bureau -> {
                            assertThat(bureau.label()).doesNotContain("局").isNotBlank();
                            assertThat(bureau.labelEn()).isNotBlank();
                            assertThat(bureau.reviewed()).isTrue();
                            assertThat(bureau.iri()).matches(".*/bureau/[a-z0-9-]+");
                        });
    }

    @Test
    void aBureauIsFoundByAnyOfItsLabels() {
        assertThat(schemes.bureau("发展和改革")).isPresent();
        assertThat(schemes.bureau("城乡水务")).isEqualTo(schemes.bureau("水利"));
        assertThat(schemes.bureau("住房和城市建设")).isEqualTo(schemes.bureau("住房和城乡建设"));
        assertThat(schemes.bureau("教育和体育")).as("merged bodies are no bureaus").isEmpty();
        assertThat(schemes.misspeltBureau("市场为监督管理")).isEqualTo(schemes.bureau("市场监督管理"));
        assertThat(schemes.abbreviatedBureau("教")).isEqualTo(schemes.bureau("教育"));
    }

    @Test
    void collectionsSayWhoABureauAnswersTo() {
        var lines =
                schemes.bureaus().stream().collect(Collectors.toMap(Bureau::label, Bureau::line));
        assertThat(lines)
                .containsEntry("税务", Bureau.Line.ABOVE)
                .containsEntry("宣传", Bureau.Line.PARTY)
                .containsEntry("总工会", Bureau.Line.MASS)
                .containsEntry("财政", Bureau.Line.GOVERNMENT);
    }

    @Test
    void sectorsStandUnderTheSevenGroupsAndAGeneralOne() {
        var groups =
                schemes.sectors().stream()
                        .filter(sector -> sector.group() == null)
                        .map(Sector::label);
        assertThat(groups)
                .containsExactlyInAnyOrder(
                        "设备更新", "以旧换新", "供给升级", "循环利用", "标准提升", "要素保障", "组织实施", "综合领域", "未分类");
        var iris = schemes.sectors().stream().map(Sector::iri).collect(Collectors.toSet());
        assertThat(schemes.sectors())
                .filteredOn(sector -> sector.group() != null)
                .allSatisfy(
                        sector -> {
                            assertThat(iris).contains(sector.group());
                            assertThat(sector.keywords()).contains(sector.label());
                            assertThat(sector.keywords())
                                    .allSatisfy(
                                            keyword -> assertThat(keyword).hasSizeGreaterThan(1));
                        });
    }

    @Test
    void labelsOfSectorsDiffer() {
        assertThat(schemes.sectors().stream().map(Sector::label)).doesNotHaveDuplicates();
    }

    @Test
    void indicatorsNameTheMeasureAndItsUnit() {
        var rate = schemes.indicator("农作物耕种收综合机械化率").orElseThrow();
        assertThat(rate.unit()).isEqualTo("%");
        assertThat(rate.reviewed()).isTrue();
        var county = schemes.indicator("省级及以上绿色工厂").orElseThrow();
        assertThat(county.broader()).isEqualTo(schemes.indicator("绿色工厂").orElseThrow().iri());
        var iris = schemes.indicators().stream().map(Indicator::iri).collect(Collectors.toSet());
        assertThat(schemes.indicators())
                .filteredOn(each -> each.broader() != null)
                .allSatisfy(each -> assertThat(iris).contains(each.broader()));
    }

    @Test
    void divisionsAreThoseOfTheStandard() {
        Map<District.Level, Long> byLevel =
                schemes.districts().stream()
                        .collect(Collectors.groupingBy(District::level, Collectors.counting()));
        assertThat(byLevel)
                .containsEntry(District.Level.PROVINCE, 34L)
                .containsEntry(District.Level.PREFECTURE, 333L)
                .containsEntry(District.Level.COUNTY, 2850L);
        assertThat(schemes.districts().stream().map(District::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyDivisionHangsUnderAHigherOne() {
        for (var district : schemes.districts()) {
            assertThat(district.code()).matches("[1-8]\\d{5}");
            var above = schemes.above(district);
            if (district.level() == District.Level.PROVINCE) {
                assertThat(above).isEmpty();
            } else {
                assertThat(above).as(district.name()).isPresent();
                assertThat(above.orElseThrow().level()).isLessThan(district.level());
                assertThat(above.orElseThrow().code()).startsWith(district.code().substring(0, 2));
            }
        }
    }

    @Test
    void countiesOfMunicipalitiesHangUnderThem() {
        var pudong = schemes.districtsNamed("浦东新区").get(0);
        assertThat(schemes.above(pudong).map(District::name)).contains("上海市");
        assertThat(schemes.above(schemes.district("419001").orElseThrow()).map(District::name))
                .contains("河南省");
        assertThat(schemes.districtsNamed("市辖区")).isEmpty();
    }

    @Test
    void namesThatRecurAreAllGiven() {
        assertThat(schemes.districtsNamed("鼓楼区")).hasSize(4);
        assertThat(schemes.districtsCalled("历下"))
                .extracting(District::code)
                .containsExactly("370102");
        assertThat(schemes.districtsNamed("恩施州")).isEqualTo(schemes.districtsNamed("恩施土家族苗族自治州"));
    }

    @Test
    void theModelHoldsEveryConceptInTwoLanguagesAndEveryDivision() {
        var model = schemes.asModel();
        for (var type :
                List.of(
                        Vocabulary.Bureau,
                        Vocabulary.Sector,
                        Vocabulary.Indicator,
                        Vocabulary.Programme)) {
            var concepts = model.listSubjectsWithProperty(RDF.type, type).toList();
            assertThat(concepts).as(type.getLocalName()).hasSizeGreaterThan(20);
            assertThat(concepts)
                    .allSatisfy(
                            concept -> {
                                var languages = new HashSet<String>();
                                concept.listProperties(SKOS.prefLabel)
                                        .forEach(label -> languages.add(label.getLanguage()));
                                assertThat(languages).containsExactlyInAnyOrder("zh", "en");
                                assertThat(concept.hasProperty(SKOS.inScheme)).isTrue();
                                assertThat(concept.hasProperty(RDF.type, SKOS.Concept)).isTrue();
                            });
        }
        var lixia = model.getResource("https://w3id.org/plangraph/id/district/370102");
        assertThat(lixia.getProperty(Vocabulary.code).getString()).isEqualTo("370102");
        assertThat(lixia.getProperty(Vocabulary.within).getResource().getURI()).endsWith("/370100");
        assertThat(lixia.hasProperty(Vocabulary.level, Vocabulary.County)).isTrue();
        assertThat(model.listSubjectsWithProperty(RDF.type, Vocabulary.District).toList())
                .hasSize(3217);
    }

    @Test
    void everyMemberOfACollectionIsABureau() {
        var model = schemes.asModel();
        var members = model.listObjectsOfProperty(SKOS.member).toList();
        assertThat(members)
                .isNotEmpty()
                .allSatisfy(
                        member ->
                                assertThat(
                                                member.asResource()
                                                        .hasProperty(RDF.type, Vocabulary.Bureau))
                                        .as(member.toString().toLowerCase(Locale.ROOT))
                                        .isTrue());
    }

    @Test
    void theModelKeepsTheShapes() {
        var graph = schemes.asModel().getGraph();
        assertThat(Shapes.knowing(graph).check(graph)).isEmpty();
    }

    @Test
    void theModelIsTheCallersOwn() {
        var model = schemes.asModel();
        model.removeAll();
        assertThat(schemes.asModel().isEmpty()).isFalse();
    }

    @Test
    void aProvisionalConceptKeepsItsIri() {
        assertThat(Bureau.provisional("星际事务")).isEqualTo(Bureau.provisional("星际事务"));
        assertThat(Bureau.provisional("星际事务").iri())
                .matches(".*/id/bureau/provisional-[0-9a-f]{10}");
        assertThat(Bureau.provisional("星际事务").reviewed()).isFalse();
        assertThat(Indicator.provisional("星舰保有量").iri()).contains("/id/indicator/provisional-");
        assertThat(Programme.provisional("星海").iri()).contains("/id/programme/provisional-");
        assertThat(Bureau.provisional("星际事务").iri()).isNotEqualTo(Bureau.provisional("星际").iri());
    }
}
