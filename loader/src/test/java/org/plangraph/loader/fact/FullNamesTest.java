package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

class FullNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "省文物局、水利厅、财政厅|省文物局 省水利厅 省财政厅",
                "省文物局，水利厅|省文物局 水利厅",
                "县文物局、市场监管局|县文物局 县市场监管局",
                "省文物局、各市人民政府、水利厅|省文物局 各市人民政府 水利厅",
                "省文物局、云溪市水利局|省文物局 云溪市水利局",
                "省文物局、人行云溪支行、省水利厅|省文物局 人行云溪支行 省水利厅",
                "文物局、水利局|文物局 水利局",
                "市政局、文物局|市政局 文物局",
            })
    void aPlaceGivenOnceHoldsForTheRestOfItsList(String list, String names) {
        List<Assignment> assignments =
                Names.in(list, new Span(0, list.length())).stream()
                        .map(name -> new Assignment(name, Role.RESPONSIBLE, Basis.STATED))
                        .toList();

        assertThat(FullNames.of(list, assignments)).containsExactly(names.split(" ", -1));
    }
}
