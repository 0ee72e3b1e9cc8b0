package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王小五",
                "李四",
                "欧阳小五",
                "副县长",
                "分管副县长",
                "县委常委",
                "县领导",
                "副县长李四",
                "县文物局局长李四",
                "李四（副县长）",
                "各镇主要负责人",
                "阿依古丽·买买提",
            })
    void namesAndPostsArePersons(String words) {
        assertThat(Person.matches(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县文物局", "高新区", "金融办", "文旅局", "县长热线办公室", "安监站", "马集镇", "石化公司", "各镇", "古桥修缮",
            })
    void bodiesAndOtherWordsAreNone(String words) {
        assertThat(Person.matches(words)).isFalse();
    }
}
