package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

class LeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王小五、李四|王小五 李四",
                "县委常委、副县长王小五|县委常委、副县长王小五",
                "县委常委、副县长王小五、李四|县委常委、副县长王小五 李四",
                "王小五（副县长），李四|王小五（副县长） 李四",
                "分管副县长|分管副县长",
            })
    void aListOfPersonsIsParted(String list, String persons) {
        assertThat(Leaders.in(list, new Span(0, list.length()), "责任人"))
                .map(charge -> charge.mention().name())
                .containsExactly(persons.split(" ", -1));
    }

    @Test
    void theLabelIsKept() {
        assertThat(Leaders.in("李四", new Span(0, 2), "牵头领导"))
                .containsExactly(new Charge(new Mention("李四", new Span(0, 2)), "牵头领导"));
    }

    @Test
    void aBlankPartsTwoNamesAndNoSingleOne() {
        assertThat(parted("王小五 李四")).containsExactly("王小五", "李四");
        assertThat(parted("李 四")).containsExactly("李四");
    }

    private static List<String> parted(String raw) {
        MendedText mended = MendedText.of(raw);
        Mention mention = new Mention(mended.text(), new Span(0, mended.text().length()));
        return Leaders.parted(mended, new Charge(mention, "责任人")).stream()
                .map(charge -> charge.mention().name())
                .toList();
    }
}
