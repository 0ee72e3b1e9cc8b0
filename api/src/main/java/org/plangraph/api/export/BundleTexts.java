package org.plangraph.api.export;

/** What people read in a bundle, and how it is cited. */
final class BundleTexts {

    private BundleTexts() {}

    static String english(Provenance provenance, long statements, int documents) {
        return """
        # %s

        %d statements of a PlanGraph knowledge graph of government action plans, as %s.

        - Asked for with: %s
        - State of the store: %s
        - Software: PlanGraph %s
        - Licence of the data as compiled: Apache-2.0; the plans themselves are documents of the governments that published them.
        - Source documents, with their SHA-256: %d, in sources.json
        - Checksums of all files: SHA256SUMS

        The terms are described at https://w3id.org/plangraph/ns. Each fact points to the words it rests on (oa:start, oa:end in the edition's text).
        """
                .formatted(
                        provenance.title(),
                        statements,
                        provenance.format().title(),
                        provenance.words(),
                        provenance.storeVersion(),
                        provenance.software(),
                        documents);
    }

    static String chinese(Provenance provenance, long statements, int documents) {
        return """
        # PlanGraph 导出：%s

        政府行动计划知识图谱的一部分，共 %d 条陈述，格式为 %s。

        - 导出条件：%s
        - 数据库状态：%s
        - 软件：PlanGraph %s
        - 汇编数据的许可：Apache-2.0；计划原文由发布机关公布。
        - 来源文件（附 SHA-256）：%d 份，见 sources.json
        - 各文件校验和：SHA256SUMS

        术语见 https://w3id.org/plangraph/ns 。每条事实都指向其依据的原文位置（oa:start、oa:end）。
        """
                .formatted(
                        provenance.request().fileName(),
                        statements,
                        provenance.format().title(),
                        provenance.words(),
                        provenance.storeVersion(),
                        provenance.software(),
                        documents);
    }

    /** Citation File Format 1.2.0. */
    static String citation(Provenance provenance) {
        return """
        cff-version: 1.2.0
        message: "If you use this data, please cite it as below."
        title: "%s"
        type: dataset
        version: "%s"
        license: Apache-2.0
        authors:
          - name: "The PlanGraph contributors"
        """
                .formatted(provenance.title(), provenance.storeVersion());
    }
}
