package org.plangraph.loader.counterpart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.Load;
import org.plangraph.loader.Prepared;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.rdf.Iris;
import org.plangraph.ontology.Vocabulary;

/** Plans of invented districts go into a store; the tasks on one matter are linked there. */
class CounterpartsTest {

    private static final String POOL = "建立公物仓。把闲置办公家具和会展物资纳入公物仓，调剂使用。（区财政局牵头）";
    private static final String LIFTS = "更新住宅电梯。支持既有住宅加装电梯，更换故障率高的老旧电梯。（区住房和城乡建设局牵头）";
    private static final String BOATS = "更新渔船。把木质渔船更换为玻璃钢渔船，配备北斗终端。（区农业农村局牵头）";

    private final Dataset dataset = DatasetFactory.createTxnMem();
    private final Load load = Load.with(Extraction.standard(), true);

    @Test
    void linksTasksOnOneMatterBothWaysWithScoreAndWords() {
        store(plan("松岭区", POOL, LIFTS), plan("云渡区", BOATS, "推动物资共享。公物仓收储会展物资，租借给社会团体。（区财政局牵头）"));

        assertThat(load.link(dataset)).isEqualTo(2);

        Model links = links();
        Resource link = links.listSubjectsWithProperty(RDF.type, Vocabulary.CounterpartLink).next();
        assertThat(links.listSubjectsWithProperty(RDF.type, Vocabulary.CounterpartLink).toList())
                .hasSize(1);
        assertThat(pairs()).containsExactlyInAnyOrder("建立公物仓 推动物资共享");
        assertThat(link.getProperty(Vocabulary.score).getDouble()).isBetween(0.12, 0.9);
        assertThat(link.getProperty(Vocabulary.sharedWords).getString()).contains("公物仓", "会展物资");
        assertThat(links.listStatements(null, Vocabulary.counterpart, (Resource) null).toList())
                .hasSize(2);
    }

    @Test
    void bodiesMakeNothingAlike() {
        store(
                plan("松岭区", "更新渔船。（区农业农村局牵头，区自然资源和规划局、区市场监督管理局配合）"),
                plan("云渡区", "改造茶园。（区农业农村局牵头，区自然资源和规划局、区市场监督管理局配合）"));

        load.link(dataset);

        assertThat(pairs()).isEmpty();
    }

    @Test
    void aSecondTimeThereIsNothingToDo() {
        store(plan("松岭区", POOL), plan("云渡区", POOL));
        load.link(dataset);
        Set<?> before = links().listStatements().toSet();

        assertThat(load.link(dataset)).isZero();
        assertThat(links().listStatements().toSet()).isEqualTo(before);
    }

    @Test
    void laterPlansAreLinkedToThoseThatAreThere() {
        store(plan("松岭区", POOL));
        load.link(dataset);
        store(plan("云渡区", POOL), plan("南屿区", LIFTS, POOL));

        assertThat(load.link(dataset)).isEqualTo(2);
        assertThat(links().listSubjectsWithProperty(RDF.type, Vocabulary.CounterpartLink).toList())
                .hasSize(3);
    }

    @Test
    void oneByOneGivesWhatAllAtOnceGives() {
        List<Source> plans = List.of(plan("松岭区", POOL), plan("云渡区", POOL), plan("南屿区", POOL));
        for (Source plan : plans) {
            store(plan);
            load.link(dataset);
        }
        Dataset other = DatasetFactory.createTxnMem();
        plans.forEach(plan -> load.store(other, load.prepare(plan)));
        load.link(other);

        assertThat(links(other).isIsomorphicWith(links())).isTrue();
    }

    /** The same files, read another way: with the words of their texts, then without. */
    @Test
    void whatIsLoadedOnceMoreIsComparedOnceMore() {
        List<Source> plans =
                List.of(
                        plan("松岭区", POOL, LIFTS),
                        plan("云渡区", BOATS, "推动物资共享。公物仓收储会展物资，租借给社会团体。（区财政局牵头）"));
        Load withoutText = Load.with(Extraction.standard(), false);
        Model byNames = linked(DatasetFactory.createTxnMem(), withoutText, plans);
        Model byTexts = linked(DatasetFactory.createTxnMem(), load, plans);
        assertThat(byNames.isIsomorphicWith(byTexts)).isFalse();

        for (int round = 0; round < 2; round++) {
            assertThat(linked(dataset, withoutText, plans).isIsomorphicWith(byNames)).isTrue();
            assertThat(linked(dataset, load, plans).isIsomorphicWith(byTexts)).isTrue();
        }
    }

    private static Model linked(Dataset dataset, Load load, List<Source> plans) {
        plans.forEach(plan -> load.store(dataset, load.prepare(plan)));
        load.link(dataset);
        return links(dataset);
    }

    @Test
    void aNewEditionTakesItsLinksAlong() {
        store(plan("松岭区", POOL), plan("云渡区", POOL));
        load.link(dataset);
        store(plan("松岭区", BOATS));

        load.link(dataset);

        assertThat(pairs()).isEmpty();
        assertThat(links().listStatements(null, Vocabulary.between, (Resource) null).toList())
                .isEmpty();
    }

    @Test
    void linksOfOtherRulesAreFoundAnew() {
        store(plan("松岭区", POOL), plan("云渡区", POOL));
        Txn.executeWrite(
                dataset,
                () ->
                        dataset.getNamedModel(Iris.COUNTERPARTS)
                                .add(Iris.COUNTERPARTS, OWL.versionInfo, "0")
                                .add(RDFS.Resource, Vocabulary.counterpart, RDFS.Class));

        assertThat(load.link(dataset)).isEqualTo(2);
        assertThat(links().contains(RDFS.Resource, Vocabulary.counterpart)).isFalse();
    }

    @Test
    void whatIsNotInTheStoreIsLinkedTheSameWay() {
        List<Source> plans = List.of(plan("松岭区", POOL, LIFTS), plan("云渡区", LIFTS, POOL));
        plans.forEach(this::store);
        load.link(dataset);
        Counterparts apart = new Counterparts();
        for (Source plan : plans) {
            Prepared prepared = Load.with(Extraction.standard(), false).prepare(plan);
            if (prepared.graph() != null) {
                apart.add(prepared.graph(), prepared.extract());
            }
        }

        assertThat(apart.graph().isIsomorphicWith(links())).isTrue();
    }

    private void store(Source... plans) {
        for (Source plan : plans) {
            load.store(dataset, load.prepare(plan));
        }
    }

    private Model links() {
        return links(dataset);
    }

    private static Model links(Dataset dataset) {
        return Txn.calculateRead(
                dataset,
                () ->
                        ModelFactory.createDefaultModel()
                                .add(dataset.getNamedModel(Iris.COUNTERPARTS)));
    }

    /** The headings of both tasks of each link. */
    private Set<String> pairs() {
        return Txn.calculateRead(
                dataset,
                () ->
                        dataset
                                .getNamedModel(Iris.COUNTERPARTS)
                                .listSubjectsWithProperty(Vocabulary.between)
                                .toSet()
                                .stream()
                                .map(
                                        link ->
                                                link
                                                        .listProperties(Vocabulary.between)
                                                        .mapWith(end -> heading(end.getResource()))
                                                        .toList()
                                                        .stream()
                                                        .sorted()
                                                        .collect(Collectors.joining(" ")))
                                .collect(Collectors.toSet()));
    }

    private String heading(Resource task) {
        return dataset.getUnionModel().getRequiredProperty(task, RDFS.label).getString();
    }

    private static Source plan(String place, String... tasks) {
        String title = place + "推动设备更新行动方案";
        StringBuilder text = new StringBuilder(place).append("人民政府关于印发").append(title);
        text.append("的通知\n\n区政府各部门：\n现将《").append(title).append("》印发给你们，请认真组织实施。\n\n");
        text.append(place).append("人民政府\n2024年6月1日\n\n").append(title).append("\n\n一、重点任务\n");
        for (int i = 0; i < tasks.length; i++) {
            text.append(i + 1).append(".").append(tasks[i]).append('\n');
        }
        return Source.of(place + ".txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
