package org.plangraph.loader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTest {

    private static final String TARGET =
            "{'indicator':'覆盖率','kind':'level','comparator':'>=','value':90.0,'upperValue':null,"
                    + "'unit':'%','deadline':2027,'baseline':null,'per':null,'quote':'…'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a field the gold leaves out is not judged
                "LEAD|{}|{'lead':[{'name':'a'}]}|",
                // order does not matter, repetition does
                "LEAD|{'lead':[{'name':'a'},{'name':'b'}]}|{'lead':[{'name':'b'},{'name':'a'}]}|2 0 0",
                "LEAD|{'lead':[{'name':'a'}]}|{'lead':[{'name':'a'},{'name':'a'}]}|1 0 1",
                // a role is a field of its own
                "LEAD|{'lead':[{'name':'a'}]}|{'responsible':[{'name':'a'}]}|0 1 0",
                "IMPLIED|{'implied':[]}|{'implied':[{'name':'a'}]}|0 0 1",
                "HEADINGS|{'heading':null}|{'heading':'h'}|0 0 1",
                "HEADINGS|{'heading':null}|{'heading':null}|0 0 0",
                "ACTIONS|{'actions':['x','y']}|{'actions':['x']}|0 1 1",
                "TARGETS_STRICT|{'targets':[{'value':90,'unit':'%'}]}|{'targets':[T]}|1 0 0",
                "TARGETS_STRICT|{'targets':[{'value':90,'deadline':null}]}|{'targets':[T]}|0 1 1",
                "TARGETS_LOOSE|{'targets':[{'value':90,'deadline':null}]}|{'targets':[T]}|1 0 0",
                "TARGETS_LOOSE|{'targets':[{'value':91}]}|{'targets':[T]}|0 1 1",
            })
    void judgesTheFieldsOfATask(Field field, String gold, String found, String score) {
        Judgement judgement =
                judge("{'tasks':[" + task(gold) + "]}", "{'tasks':[" + task(found) + "]}");

        assertThat(shown(judgement.scores().get(field))).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLAN|{'plan':{'issuer':null}}|{'plan':{'issuer':null,'title':'t'}}|1 0 0",
                "PLAN|{'plan':{'issuer':null}}|{'plan':{'issuer':'i'}}|0 1 1",
                "PLAN|{'plan':{'addressees':['a','b']}}|{'plan':{'addressees':['b']}}|1 1 0",
                "PLAN|{'plan':{'district':{'code':'1'}}}|{'plan':{'district':{'code':'1','name':'n'}}}|1 0 0",
                "CITATIONS|{'citations':[{'title':'a'}]}|{'citations':[{'title':'a','documentNumber':'n'}]}|1 0 0",
                "CITATIONS|{'citations':[{'title':'a','documentNumber':null}]}|{'citations':[{'title':'a','documentNumber':'n'}]}|0 1 1",
                "ROSTER|{'workingGroup':null}|{'workingGroup':{'members':[{'name':'a'}]}}|0 0 1",
                "ROSTER|{'workingGroup':{'members':[{'name':'a'}]}}|{'workingGroup':null}|0 1 0",
                "ROSTER|{'workingGroup':{}}|{'workingGroup':{'members':[{'name':'a'}]}}|",
                "TARGETS_STRICT|{'targets':[T]}|{'targets':[T]}|1 0 0",
                "TASKS|{}|{'tasks':[{'number':'1'}]}|",
                "TASKS|{'tasks':[]}|{'tasks':[{'number':'1'}]}|0 0 1",
            })
    void judgesTheFieldsOfADocument(Field field, String gold, String found, String score) {
        assertThat(shown(judge(gold, found).scores().get(field))).isEqualTo(score);
    }

    /** Who is named in a task that the gold does not have is too much where leads are judged. */
    @Test
    void judgesTasksThatStandOnOneSideOnly() {
        Judgement judgement =
                judge(
                        "{'tasks':[{'number':'1','lead':[{'name':'a'}]}]}",
                        "{'tasks':[{'number':'2','lead':[{'name':'b'}],'responsible':[{'name':'c'}]}]}");

        assertThat(judgement.scores().get(Field.LEAD)).isEqualTo(new Score(0, 1, 1));
        assertThat(judgement.scores()).doesNotContainKey(Field.RESPONSIBLE);
        assertThat(judgement.differences())
                .contains(
                        new Difference("d.txt", "1", Field.LEAD, "a", null),
                        new Difference("d.txt", "2", Field.LEAD, null, "b"));
    }

    @Test
    void showsWhatWasReadInThePlaceOfWhatIsMissing() {
        Judgement judgement =
                judge(
                        "{'targets':[{'indicator':'a','value':5},{'indicator':'b','value':7}]}",
                        "{'targets':[{'indicator':'x','value':7,'unit':'个'},{'indicator':'c','value':9}]}");

        assertThat(judgement.differences())
                .filteredOn(difference -> difference.field() == Field.TARGETS_STRICT)
                .extracting(Difference::expected, Difference::found)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "indicator b, value 7", "indicator x, value 7, unit 个"),
                        org.assertj.core.groups.Tuple.tuple(
                                "indicator a, value 5", "indicator c, value 9"));
    }

    /** A body counts for its bureaus wherever its task names it, and only where both name it. */
    @Test
    void keepsTheBureausOfTheBodiesThatBothName() {
        Judgement judgement =
                judge(
                        "{'tasks':[{'number':'1','lead':[{'name':'a','bureaus':['A']},{'name':'b','bureaus':[]},{'name':'c'}]}]}",
                        "{'tasks':[{'number':'1','responsible':[{'name':'a','bureaus':['X']}],'lead':[{'name':'c','bureaus':['C']}]}]}");

        assertThat(judgement.mentions())
                .containsExactly(
                        new Mention(
                                "d.txt", "1", "a", java.util.Set.of("A"), java.util.Set.of("X")));
    }

    private static Judgement judge(String gold, String found) {
        var mapper = JsonMapper.shared();
        String document = "{'document':{'name':'d.txt'}," + found.substring(1);
        return Comparison.of(
                new Gold("d.json", mapper.readTree(json(gold))), mapper.readTree(json(document)));
    }

    private static String task(String fields) {
        return "{'number':'1'" + (fields.equals("{}") ? "" : ",") + fields.substring(1);
    }

    private static String json(String text) {
        return text.replace("T]", TARGET + "]").replace(",}", "}").replace('\'', '"');
    }

    private static @Nullable String shown(@Nullable Score score) {
        return score == null ? null : score.matched() + " " + score.missing() + " " + score.extra();
    }
}
