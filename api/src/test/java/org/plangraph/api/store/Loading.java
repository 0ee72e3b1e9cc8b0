package org.plangraph.api.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.GraphStore;
import org.plangraph.loader.Load;
import org.plangraph.loader.document.Source;

/** A process of its own that loads documents, one edition after the other, until it is killed. */
final class Loading {

    private static final int PLANS = 3;
    private static final int TASKS = 60;

    private Loading() {}

    /**
     * @param spooled whether documents go through the spool
     */
    static Process start(Path store, boolean spooled) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Loading.class.getName(),
                        store.toString(),
                        Boolean.toString(spooled))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Waits until the process has stored so many documents. */
    static void await(Process process, int documents) throws IOException {
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (int i = 0; i < documents; i++) {
            if (reader.readLine() == null) {
                throw new IOException("the loading process ended early");
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        Load load = Load.with(Extraction.standard(), true);
        try (Store store = Store.open(Path.of(arguments[0]))) {
            GraphStore graphs =
                    Boolean.parseBoolean(arguments[1])
                            ? store.spool()
                            : GraphStore.of(store.dataset());
            for (int i = 0; ; i++) {
                load.store(store.dataset(), graphs, List.of(load.prepare(document(i))));
                System.out.println(i);
            }
        }
    }

    /** The i-th document: editions of a few plans in turn, no two the same. */
    static Source document(int i) {
        StringBuilder text = new StringBuilder();
        String title = "星河区推动第" + i % PLANS + "类设备更新行动方案";
        text.append("星政发〔2024〕").append(i % PLANS + 1).append("号\n\n星河区人民政府\n关于印发").append(title);
        text.append("的通知\n\n区政府各部门：\n现将《").append(title).append("》印发给你们，请认真组织实施。\n\n");
        text.append("星河区人民政府\n2024年6月1日\n\n").append(title).append("\n\n一、实施设备更新行动\n");
        for (int task = 1; task <= TASKS; task++) {
            text.append(task)
                    .append(".更新第")
                    .append(task)
                    .append("批设备。到2027年，更新设备")
                    .append(i + task)
                    .append("台。（区发展和改革局牵头，区财政局、区商务局配合）\n");
        }
        return Source.of("plan-" + i + ".txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
