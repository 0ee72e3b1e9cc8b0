package org.plangraph.bench.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes one plan from its notice to its last task, and notes what is right in it. Used once. */
final class PlanWriting {

    private static final List<String> BUREAUS = Topic.lines("bureaus.txt");
    private static final List<String> SENTENCES = Topic.lines("sentences.txt");
    private static final List<String> VERBS =
            List.of("推进", "完善", "加强", "优化", "规范", "加快", "支持", "改进");
    private static final List<String> NOUNS = List.of("建设", "改造", "布局", "运行管理", "服务供给");
    private static final List<String> SAFEGUARDS =
            List.of("加强组织领导", "落实资金保障", "强化跟踪督促", "抓好人才培养", "加大宣传力度");

    /** Tasks and general words in front of them take about so many characters. */
    private static final int SHORTEST = 8_000;

    private final Place place;
    private final Topic topic;
    private final Draw draw;
    private final int begin;
    private final ClauseStyle clauses;
    private final NumberStyle numbers;
    private final Commitments commitments;
    private final StringBuilder text = new StringBuilder();
    private final List<TrueTask> tasks = new ArrayList<>();

    PlanWriting(Place place, Topic topic, Draw draw) {
        this.place = place;
        this.topic = topic;
        this.draw = draw;
        this.begin = draw.between(2021, 2025);
        this.clauses = draw.one(List.of(ClauseStyle.values()));
        this.numbers = draw.one(List.of(NumberStyle.values()));
        this.commitments = new Commitments(topic, draw, begin);
    }

    InventedPlan write() {
        String title = place.name() + topic.title() + "实施方案";
        String number =
                place.district().name().charAt(0)
                        + "政发〔%d〕%d号".formatted(begin, draw.between(1, 60));
        LocalDate issued = LocalDate.of(begin, draw.between(1, 12), draw.between(1, 28));
        notice(title, number, issued);
        line(title);
        line("");
        List<Map<String, String>> citations = reasons();
        List<TrueTarget> general = goals();
        if (numbers == NumberStyle.NESTED) {
            line("二、重点任务");
        }
        actions();
        return new InventedPlan(
                place, title, number, issued, text.toString(), general, citations, tasks);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void notice(String title, String number, LocalDate issued) {
        line(InventedPlan.issuer(place));
        line("关于印发" + title + "的通知");
        line("");
        line(number);
        line("");
        line("各乡镇人民政府、街道办事处，" + place.kind() + "政府各部门：");
        line("现将《" + title + "》印发给你们，请结合实际认真组织实施。");
        line("");
        line("                    " + InventedPlan.issuer(place));
        line(
                "                      %d年%d月%d日"
                        .formatted(
                                issued.getYear(), issued.getMonthValue(), issued.getDayOfMonth()));
        line("");
    }

    private List<Map<String, String>> reasons() {
        Map<String, String> first = new LinkedHashMap<>();
        first.put("title", "国务院关于促进" + topic.title() + "的指导意见");
        first.put("documentNumber", "国发〔%d〕%d号".formatted(begin - 1, draw.between(1, 40)));
        Map<String, String> second = new LinkedHashMap<>();
        second.put("title", place.above() + topic.title() + "行动计划");
        line(
                "为贯彻落实《%s》（%s）和《%s》精神，结合本地实际，制定本方案。"
                        .formatted(
                                first.get("title"),
                                first.get("documentNumber"),
                                second.get("title")));
        return List.of(first, second);
    }

    private List<TrueTarget> goals() {
        List<TrueTarget> targets = new ArrayList<>();
        line("一、总体要求");
        line(sentences(4, topic.objects()));
        for (int i = 0; i < 2; i++) {
            Commitments.Commitment goal = commitments.one();
            targets.addAll(goal.targets());
            line(goal.words() + "。");
        }
        return targets;
    }

    private void actions() {
        List<String> headings = new ArrayList<>(topic.actions());
        headings.add("强化保障措施");
        int perAction = draw.between(6, 9);
        for (int action = 1; action <= headings.size(); action++) {
            line(numbers.action(action) + headings.get(action - 1));
            boolean last = action == headings.size();
            List<String> objects = draw.some(topic.objects(), last ? 3 : perAction);
            List<String> safeguards = draw.some(SAFEGUARDS, 3);
            for (int task = 1; task <= objects.size(); task++) {
                String object = objects.get(task - 1);
                String heading = last ? safeguards.get(task - 1) : heading(object);
                task(action, task, headings.get(action - 1), heading, object);
            }
        }
    }

    private String heading(String object) {
        return draw.one(VERBS) + object + draw.one(NOUNS);
    }

    private void task(int action, int task, String around, String heading, String object) {
        int running = tasks.size() + 1;
        StringBuilder words = new StringBuilder(heading).append('。');
        words.append(sentences(length(), List.of(object, draw.one(topic.objects()))));
        List<TrueTarget> targets = new ArrayList<>();
        if (draw.inHundred(50)) {
            Commitments.Commitment commitment = commitments.one();
            words.append(commitment.words()).append('。');
            targets.addAll(commitment.targets());
        }
        ClauseStyle.Clause clause = clauses.clause(bodies(), tasks.isEmpty());
        line(numbers.task(task, running) + words + clause.words());
        List<String> path =
                numbers == NumberStyle.NESTED ? List.of("重点任务", around) : List.of(around);
        tasks.add(
                new TrueTask(
                        numbers.number(action, task, running), heading, path, clause, targets));
    }

    /** Sentences of a task: more of them where the plan would stay short. */
    private int length() {
        int most = text.length() < SHORTEST * tasks.size() / 40 ? 8 : 6;
        return draw.between(3, most);
    }

    /** Bodies of the topic come first. */
    private List<String> bodies() {
        List<String> names = new ArrayList<>();
        draw.some(topic.bureaus(), draw.between(1, 3)).forEach(b -> names.add(body(b + "局")));
        draw.some(BUREAUS, draw.between(0, 3)).forEach(b -> addNew(names, () -> body(b)));
        if (draw.inHundred(15)) {
            names.add("各乡镇（街道）");
        }
        return names;
    }

    private static void addNew(List<String> names, Supplier<String> name) {
        if (!names.contains(name.get())) {
            names.add(name.get());
        }
    }

    private String body(String bureau) {
        return place.kind() + bureau;
    }

    private String sentences(int count, List<String> about) {
        StringBuilder words = new StringBuilder();
        for (String sentence : draw.some(SENTENCES, count)) {
            words.append(
                            sentence.replace("{物}", draw.one(about))
                                    .replace("{另}", draw.one(topic.objects())))
                    .append('。');
        }
        return words.toString();
    }
}
