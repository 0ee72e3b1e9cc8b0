package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.plangraph.loader.table.Table;

/**
 * An invented plan with numbers, a table with merged cells, hidden and deleted words and a field,
 * saved by LibreOffice in formats that no library here writes.
 */
final class WaterPlan {

    /** What every reader makes of it. */
    static final String TEXT =
            """
            青岚区节水行动方案
            为推进节水，制定本方案。
            一、总体要求
            到2033年，万元产值用水量下降百分之十。
            二、重点任务
            （一）更新管网。改造供水管网三十公里。（牵头单位：区水务局）
            （二）推广器具。
            1.公共机构
            2.居民小区
            三、保障措施
            区水务局会同各部门
            落实。
            序号\t工作任务\t牵头单位\t责任单位
            1\t开展老旧管网更新改造，完成改造三十公里以上\t区住房和城乡建设局\t区财政局 区水务局
            2\t建设再生水厂2座\t\t区发展和改革局、区自然资源和规划局、各镇（街道）
            合计\t2项\t
            附则。
            """;

    private WaterPlan() {}

    /** Where the cells of its table stand: one over two rows, one over two columns. */
    static void check(Table table) {
        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.columns()).isEqualTo(4);
        assertThat(table.at(1, 2)).isEqualTo(table.at(2, 2)).isNotEqualTo(table.at(3, 2));
        assertThat(table.at(3, 0)).isEqualTo(table.at(3, 1)).isNotEqualTo(table.at(3, 2));
        assertThat(table.at(1, 0)).isNotEqualTo(table.at(2, 0));
    }

    static byte[] bytes(String ending) {
        try (InputStream in = WaterPlan.class.getResourceAsStream("water." + ending)) {
            if (in == null) {
                throw new IllegalStateException("missing among the test resources: " + ending);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
