package org.plangraph.loader.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken entry is told with its line and leaves the others alone. */
class CorrectionFileTest {

    private static final String HEAD =
            "plan: {number: 星政发〔2024〕3号}\nby: 林一\ndate: 2026-03-02\nwhy: 核对\ncorrections:\n";

    private static final String SOUND = "  - {judgement: plan, is: {issuer: 星河区人民政府}}\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {judgement: mention, is: {bureaus: [商务]}}               | quote the words
                    {judgement: mention, words: 区某办, is: {bureau: [商务]}}  | there is no field "bureau" here
                    {judgement: opinion, is: none}                          | there is no judgement "opinion"
                    {judgement: responsibility, words: 区某办, is: lead}       | say in which task
                    {judgement: responsibility, task: 3, words: 区某办, is: x} | is: "x" is not known; write one of lead
                    {judgement: target, words: 20个, is: {value: many}}      | "many" is no number
                    {judgement: target, words: 20个, is: {comparator: 以上}}  | "以上" is no comparator
                    {judgement: target, words: 20个, is: {deadline: 年内}}    | "年内" is no year
                    {judgement: plan, is: {date: 3月2日}}                     | "3月2日" is no date
                    {judgement: problem, code: agency, is: settled}         | code: "agency" is not known; write one of unreadable
                    {judgement: agencies, words: [区某办], is: 区某办}          | list the names that mean one body
                    {judgement: plan, plan: {sha256: xyz}, is: {title: 方案}} | sha256 is 8 to 64 digits
                    {judgement: plan, plan: {district: 370102}, is: {title: 方案}} | is about one plan
                    {judgement: plan, by: 甲, by: 乙, is: {title: 方案}}        | "by" is given twice
                    """)
    void aBrokenEntryIsAFlaw(String entry, String message) {
        CorrectionFile file = CorrectionFile.read("a.yaml", HEAD + "  - " + entry + "\n" + SOUND);
        assertThat(file.flaws()).singleElement().extracting(Flaw::line).isEqualTo(6);
        assertThat(file.flaws().get(0).message()).contains(message);
        assertThat(file.entries()).singleElement().extracting(Entry::source).isEqualTo("a.yaml:7");
    }

    @Test
    void whoJudgedAndWhenIsAskedFor() {
        CorrectionFile file = CorrectionFile.read("a.yaml", HEAD.replace("by: 林一\n", "") + SOUND);
        assertThat(file.flaws().get(0).text())
                .isEqualTo("a.yaml:5: say who judged, here or at the top: by: ….");
        assertThat(file.entries()).isEmpty();
    }

    @Test
    void textThatIsNoYamlIsAFlaw() {
        CorrectionFile file = CorrectionFile.read("a.yaml", "plan: [\nby: 林一: 二\n");
        assertThat(file.flaws())
                .singleElement()
                .extracting(Flaw::message)
                .asString()
                .contains("no YAML");
        assertThat(CorrectionFile.read("a.yaml", "").flaws()).isEmpty();
        assertThat(CorrectionFile.read("a.yaml", "- 一\n").flaws().get(0).message())
                .contains("write fields");
    }

    /** A file with a tag that would make an object elsewhere is refused whole. */
    @Test
    void nothingInAFileIsExecuted() {
        CorrectionFile file =
                CorrectionFile.read(
                        "a.yaml", HEAD + "  - !!java.net.URL [\"http://localhost\"]\n" + SOUND);
        assertThat(file.flaws())
                .singleElement()
                .extracting(Flaw::message)
                .asString()
                .contains("no YAML");
        assertThat(file.entries()).isEmpty();
    }
}
