package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.ontology.Programme;
import org.plangraph.ontology.Schemes;

class ProgrammesTest {

    private final Programmes programmes = new Programmes(Schemes.standard());

    @Test
    void areFoundByTheScheme() {
        assertThat(labels("组织“工赋泉城”行动，参加便民办税春风行动")).containsExactly("工赋泉城", "便民办税春风行动");
        assertThat(labels("推行“互联网＋回收”")).containsExactly("互联网+回收");
    }

    @Test
    void areFoundByTheirQuotationMarks() {
        var found = programmes.match("启动“星海”专项行动，办好“星海购物节”，打造“样板”项目");
        assertThat(found).extracting(Programme::label).containsExactly("星海", "星海购物节");
        assertThat(found).noneMatch(Programme::reviewed);
    }

    @Test
    void areNamedOnce() {
        assertThat(labels("增品种、提品质、创品牌“三品”行动，再推“三品”行动")).containsExactly("三品行动");
        assertThat(labels("实施“工赋山东”行动，深化“工赋山东”行动")).containsExactly("工赋山东");
    }

    @Test
    void areNoneInPlainWords() {
        assertThat(labels("开展设备更新行动，编制“十四五”规划")).isEmpty();
    }

    private List<String> labels(String text) {
        return programmes.match(text).stream().map(Programme::label).toList();
    }
}
