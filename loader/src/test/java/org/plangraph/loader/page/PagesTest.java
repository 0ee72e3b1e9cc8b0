package org.plangraph.loader.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.page.Setting.grid;
import static org.plangraph.loader.page.Setting.words;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final Pages pages = new Pages();

    @SafeVarargs
    private void page(List<Rule> rules, List<Glyph>... words) {
        List<Glyph> glyphs = new ArrayList<>();
        for (List<Glyph> some : words) {
            glyphs.addAll(some);
        }
        pages.add(new SetPage(glyphs, rules));
    }

    @Test
    void indentsCountFromTheMarginOfAllPages() {
        page(List.of(), words(120, 20, "青岚区节水方案"));
        page(List.of(), words(100, 20, "一、总体要求。"), words(120, 40, "二、重点任务。"));

        assertThat(pages.write().text()).isEqualTo("    青岚区节水方案\n\f一、总体要求。\n    二、重点任务。\n");
    }

    @Test
    void aTableStandsBetweenTheLinesAroundIt() {
        page(
                grid(new double[] {0, 100, 200}, new double[] {30, 50, 70}),
                words(0, 20, "分工表如下所示"),
                words(5, 45, "任务"),
                words(105, 45, "单位"),
                words(5, 65, "节水"),
                words(105, 65, "区水务局"),
                words(0, 90, "请各单位落实。"));

        Pages.Words written = pages.write();

        assertThat(written.text()).isEqualTo("分工表如下所示\n任务\t单位\n节水\t区水务局\n请各单位落实。\n");
        assertThat(written.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.start()).isEqualTo(8));
    }

    @Test
    void aLineThatFillsItsCellGoesOnAndAShorterOneEnds() {
        page(
                grid(new double[] {0, 60, 120}, new double[] {0, 60}),
                words(5, 20, "区住房和城"),
                words(5, 35, "建局"),
                words(65, 20, "财政局"),
                words(65, 35, "水务局"));

        assertThat(pages.write().text()).isEqualTo("区住房和城建局\t财政局 水务局\n");
    }

    @Test
    void aTableMayBeOpenAtItsSidesAndDrawnInPieces() {
        List<Rule> rules =
                List.of(
                        Rule.between(0, 0, 60, 0),
                        Rule.between(60, 0, 120, 0),
                        Rule.between(0, 30, 120, 30),
                        Rule.between(60, 0, 60, 30));
        page(rules, words(5, 20, "节水"), words(65, 20, "区水务局"));

        assertThat(pages.write().text()).isEqualTo("节水\t区水务局\n");
    }
}
