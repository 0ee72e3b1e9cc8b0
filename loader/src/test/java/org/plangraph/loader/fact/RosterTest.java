package org.plangraph.loader.fact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

class RosterTest {

    private static final String ROSTER =
            """
            附件
            为统筹推进古桥保护，成立云溪县古桥保护工作专班，成员如下：
            组  长：林远山  县委常委、副县长
            副组长：白  露  县政府办公室副主任
                    何  江  县文物局局长
            成  员：江小船  县水利局副局长（正科级）、党组成员
                    欧阳云帆  县渡口协会副会长
            专班办公室设在县文物局，何江兼任办公室主任。
            """;

    @Test
    void everyMemberHasNameRoleAndPost() {
        assertThat(members(ROSTER))
                .containsExactly(
                        "林远山 组长 县委常委、副县长",
                        "白露 副组长 县政府办公室副主任",
                        "何江 副组长 县文物局局长",
                        "江小船 成员 县水利局副局长（正科级）、党组成员",
                        "欧阳云帆 成员 县渡口协会副会长");
    }

    @Test
    void blanksOfFullWidthPadRolesToo() {
        assertThat(members("附件\n组　长：林远山　县委常委\n副组长：白　露　县政府办公室副主任\n成　员：何　江　县文物局局长\n"))
                .containsExactly("林远山 组长 县委常委", "白露 副组长 县政府办公室副主任", "何江 成员 县文物局局长");
    }

    @Test
    void theGroupAndTheHostOfItsOfficeAreNamed() {
        Roster roster = requireNonNull(in(ROSTER));
        assertThat(roster.name()).isEqualTo("云溪县古桥保护工作专班");
        assertThat(roster.host()).isEqualTo("县文物局");
    }

    @Test
    void anEntryKnowsItsLine() {
        MendedText mended = MendedText.of(ROSTER);
        Roster roster =
                requireNonNull(Roster.in(mended, List.of(new Span(0, mended.text().length()))));
        assertThat(roster.members().get(1).words().in(mended.text())).contains("副组长", "主任");
    }

    @Test
    void aPostMayStandInBrackets() {
        assertThat(members("附件\n组长：林远山（县委副书记、县长）\n成员：何江（县文物局副局长（主持工作））\n"))
                .containsExactly("林远山 组长 县委副书记、县长", "何江 成员 县文物局副局长（主持工作）");
    }

    @Test
    void aSentenceBehindTheRosterIsNoMember() {
        assertThat(members(ROSTER)).noneMatch(member -> member.contains("兼任"));
    }

    @Test
    void aSingleLineIsNoRoster() {
        assertThat(in("组长：林远山  副县长\n其余人员另行通知。")).isNull();
    }

    @Test
    void wordsWithoutRolesAreNoRoster() {
        assertThat(in("古桥  石拱结构\n渡口  木质结构\n廊桥  木石结构")).isNull();
    }

    private static @Nullable Roster in(String text) {
        MendedText mended = MendedText.of(text);
        return Roster.in(mended, List.of(new Span(0, mended.text().length())));
    }

    private static List<String> members(String text) {
        Roster roster = in(text);
        return roster == null
                ? List.of()
                : roster.members().stream()
                        .map(one -> one.name() + " " + one.role() + " " + one.post())
                        .toList();
    }
}
