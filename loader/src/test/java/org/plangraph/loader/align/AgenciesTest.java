package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

class AgenciesTest {

    private static final Schemes SCHEMES = Schemes.standard();
    private static final Agencies AGENCIES = new Agencies(SCHEMES);

    /** One row for each form of name; ? marks a provisional bureau. */
    @ParameterizedTest
    @CsvFileSource(resources = "agencies.csv", numLinesToSkip = 1, emptyValue = "")
    void readsTheNamesOfBodies(
            @Nullable String place,
            String name,
            String canonicalName,
            @Nullable String bureaus,
            String kind,
            @Nullable String serves,
            @Nullable String dispatchedBy,
            @Nullable String findings) {
        var match = AGENCIES.match(name, place == null ? null : district(place));
        assertThat(match.canonicalName()).isEqualTo(canonicalName);
        assertThat(bureaus(match)).isEqualTo(text(bureaus));
        assertThat(match.kind()).hasToString(kind);
        assertThat(name(match.serves())).isEqualTo(text(serves));
        assertThat(dispatcher(match)).isEqualTo(text(dispatchedBy));
        assertThat(
                        match.findings().stream()
                                .map(finding -> finding.code().name())
                                .collect(Collectors.joining("+")))
                .isEqualTo(text(findings));
    }

    @Test
    void theSameNameMeansAnotherBodyInAnotherPlace() {
        var own = AGENCIES.match("市商务局", district("371083"));
        var above = AGENCIES.match("市商务局", district("370102"));
        assertThat(own.serves()).isEqualTo(district("371083"));
        assertThat(above.serves()).isEqualTo(district("370100"));
        assertThat(own.canonicalName()).isEqualTo(above.canonicalName());
    }

    @Test
    void theBranchOfACountyLevelCityIsSentByThePrefecture() {
        var branch = AGENCIES.match("市生态环境局乳山分局", district("371083"));
        assertThat(branch.dispatchedBy())
                .isEqualTo(new AgencyMatch.Dispatcher("生态环境局", district("371000")));
        assertThat(branch.canonicalName())
                .isEqualTo(AGENCIES.match("威海市生态环境局乳山分局", district("371083")).canonicalName());
    }

    @Test
    void aFindingSaysWhatToDo() {
        var unknown = AGENCIES.match("县星际事务局", district("130128"));
        assertThat(unknown.findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).contains("县星际事务局", "bureaus.ttl"));
        assertThat(unknown.bureaus()).singleElement().matches(bureau -> !bureau.reviewed());
    }

    @Test
    void nothingBreaksOnScraps() {
        for (var scrap : List.of("", " ", "市", "局", "（）", "（筹备组）", "区委", "、", "2025年", "abc")) {
            assertThat(AGENCIES.match(scrap, district("370102")).kind()).isNotNull();
            assertThat(AGENCIES.match(scrap, null).kind()).isNotNull();
        }
    }

    private static District district(String code) {
        return SCHEMES.district(code).orElseThrow();
    }

    private static String bureaus(AgencyMatch match) {
        return match.bureaus().stream()
                .map(bureau -> bureau.label() + (bureau.reviewed() ? "" : "?"))
                .collect(Collectors.joining("+"));
    }

    private static String dispatcher(AgencyMatch match) {
        var dispatcher = match.dispatchedBy();
        return dispatcher == null
                ? ""
                : (dispatcher.canonicalName() + " " + name(dispatcher.serves())).strip();
    }

    private static String name(@Nullable District district) {
        return district == null ? "" : district.name();
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
