package org.plangraph.loader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Action;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Citation;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.DocumentInfo;
import org.plangraph.loader.extract.DueDate;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Leader;
import org.plangraph.loader.extract.PlanInfo;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Task;
import org.plangraph.loader.extract.WorkingGroup;

/** Extracts of plans of an invented district, made by hand. */
public final class Extracts {

    public static final String TEXT = "支持老旧营运货车报废更新，报废汽车回收量达到1.5万辆以上。";

    private Extracts() {}

    /** A plan that has one of everything. */
    public static Extract full(String sha256) {
        return new Extract(
                new DocumentInfo("yunchuan.txt", "text/plain", sha256, 4000),
                info("云川区消费品以旧换新实施方案", InventedDistrict.YUNCHUAN),
                citations(),
                List.of(
                        new Action("1", "以旧换新", null, 200, 204),
                        new Action("1.1", "汽车", "1", 210, 212)),
                List.of(cars("1"), buildings("2"), cars("2")),
                List.of(milestone()),
                roster(),
                List.of());
    }

    /** The same plan under another title, of another district, with other tasks. */
    public static Extract with(
            String sha256, @Nullable String title, @Nullable DistrictName district, Task... tasks) {
        return new Extract(
                new DocumentInfo("yunchuan.txt", "text/plain", sha256, 4000),
                info(title, district),
                List.of(),
                List.of(),
                List.of(tasks),
                List.of(),
                null,
                List.of());
    }

    /** What is left of a document that cannot be used. */
    public static Extract failed(String sha256, Problem problem) {
        return new Extract(
                new DocumentInfo("broken.txt", "text/plain", sha256, 0),
                new PlanInfo(null, null, null, null, null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(problem));
    }

    public static Task cars(String number) {
        return new Task(
                number,
                1,
                "汽车以旧换新",
                List.of("以旧换新", "汽车"),
                "1.1",
                TEXT,
                List.of(
                        body("区商务局", Role.LEAD, Basis.STATED, "商务"),
                        body("区低空经济局", Role.LEAD, Basis.STATED, "低空经济")),
                List.of(
                        body("区市场监管局", Role.RESPONSIBLE, Basis.STATED, "市场监督管理"),
                        body("区市场为监督管理局", Role.COOPERATING, Basis.STATED, "市场监督管理")),
                List.of(
                        new Responsibility(
                                "各镇街",
                                List.of(),
                                AgencyKind.COLLECTIVE,
                                Role.RESPONSIBLE,
                                Basis.STANDING_RULE,
                                90,
                                93)),
                List.of("汽车"),
                List.of("换新季"),
                List.of(collected(), share()),
                220,
                300,
                List.of(new Leader("分管副区长", "牵头领导", 270, 275)),
                List.of(
                        new DueDate("2025年6月底前", 2025, 6, 276, 284),
                        new DueDate("持续推进", null, null, 285, 289)));
    }

    /** A task that one body leads. */
    public static Task ledBy(String name, AgencyKind kind, String bureau) {
        return new Task(
                "1",
                1,
                "汽车以旧换新",
                List.of(),
                null,
                TEXT,
                List.of(
                        new Responsibility(
                                name, List.of(bureau), kind, Role.LEAD, Basis.STATED, 280, 290)),
                List.of(),
                List.of(),
                List.of("汽车"),
                List.of(),
                List.of(),
                220,
                300);
    }

    /** A task without heading, action or responsibility. */
    public static Task buildings(String number) {
        return new Task(
                number,
                2,
                null,
                List.of(),
                null,
                "各有关单位要加强节能改造，形成合力。",
                List.of(),
                List.of(),
                List.of(),
                List.of("建筑"),
                List.of(),
                List.of(),
                310,
                340);
    }

    public static Responsibility body(String name, Role role, Basis basis, String... bureaus) {
        return new Responsibility(
                name, List.of(bureaus), AgencyKind.BUREAU, role, basis, 280, 280 + name.length());
    }

    private static PlanInfo info(@Nullable String title, @Nullable DistrictName district) {
        return new PlanInfo(
                title,
                "云政发〔2024〕9号",
                "云川区人民政府",
                LocalDate.of(2024, 6, 12),
                district,
                List.of("各镇人民政府", "区政府各部门"));
    }

    private static List<Citation> citations() {
        return List.of(
                new Citation("推动消费品以旧换新行动方案", "国发〔2024〕7号", 100, 110),
                new Citation(null, "云州政发〔2024〕2号", 112, 120),
                new Citation("节约能源法", null, 121, 126),
                new Citation("关于加强建筑节能的指导意见", null, 320, 330),
                new Citation("建筑节能与可再生能源利用通用规范", "GB 55015", 222, 230),
                new Citation(null, "GB55015", 312, 318));
    }

    private static Target collected() {
        return new Target(
                "报废汽车回收量达到1.5万辆以上",
                "报废汽车回收量",
                Target.Kind.LEVEL,
                Target.Comparator.AT_LEAST,
                new BigDecimal("1.50"),
                null,
                "万辆",
                2027,
                2023,
                "year",
                Target.Direction.UP,
                Target.Strength.HEDGED,
                null,
                240,
                255);
    }

    /** A whole number, written in a way that is not the shortest. */
    private static Target share() {
        return new Target(
                "占比达到100%",
                "占比",
                Target.Kind.RANGE,
                Target.Comparator.EQUAL,
                new BigDecimal("1E+2"),
                new BigDecimal("120.0"),
                "%",
                null,
                null,
                null,
                null,
                Target.Strength.FIRM,
                new Target.Place(240, 255),
                256,
                264);
    }

    private static Target milestone() {
        return new Target(
                "老旧设备全部淘汰",
                "老旧设备",
                Target.Kind.MILESTONE,
                null,
                null,
                null,
                null,
                2025,
                null,
                null,
                null,
                Target.Strength.ENCOURAGED,
                null,
                150,
                158);
    }

    private static WorkingGroup roster() {
        return new WorkingGroup(
                "云川区消费品以旧换新工作专班",
                "区商务局",
                List.of(
                        new WorkingGroup.Member("安宁", "组长", "副区长", List.of(), 400, 410),
                        new WorkingGroup.Member(
                                "平川",
                                "成员",
                                "区商务局局长",
                                List.of(
                                        new WorkingGroup.Body(
                                                "区商务局", List.of("商务"), AgencyKind.BUREAU)),
                                411,
                                421),
                        new WorkingGroup.Member("林远", null, null, List.of(), 422, 424)));
    }
}
