package org.plangraph.loader.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.loader.text.MendedText;
import org.plangraph.loader.text.Paragraph;

/**
 * Divides a document into the plan and what stands around it: the notice that carries it, annexes,
 * the imprint at the end.
 *
 * <p>A line that holds only 附件 or 附件2 opens a region. The plan is the region with most
 * responsibility clauses, else with most numbered units, else the first: a notice that carries the
 * plan as its annex is read as well as a plan that carries annexes.
 */
final class Regions {

    private static final Pattern ANNEX = Pattern.compile("附[件表录][\\d一二三四五六七八九十]{0,2}[：:]?");

    /** 抄送：…; ××办公室2024年8月21日印发; 信息公开属性 … */
    private static final Pattern IMPRINT =
            Pattern.compile(
                    "抄送[：:].*|.{2,24}(?:办公室|办公厅|秘书处).{0,4}20\\d\\d年\\d{1,2}月\\d{1,2}日印发"
                            + "|[（(]?(?:此件|信息)(?:公开|主动|依申请|不予).{0,12}[）)]?");

    /** What a page of a web site puts below a document. */
    private static final Pattern PAGE_FOOT =
            Pattern.compile(
                    "(?:附件下载|相关附件|扫一扫|上一篇|下一篇|版权所有|网站标识码|网站地图|分享到|相关链接|相关解读|相关文章|相关稿件|解读链接|返回顶部|责任编辑[：:]|浏览次数|政策解读[：:]|主办[：:][^，；]{2,20}(?:政府|管委会|管理委员会|办公室)).*"
                            + "|[【\\[]?(?:打印|关闭|收藏)(?:本页|窗口|页面)?[】\\]]?.{0,16}"
                            + "|.{0,40}(?:ICP备|公网安备).*");

    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(?:20\\d\\d|二\\S{3})年.{1,3}月.{1,3}日|[^，。；：、（]{2,28}(?:人民政府|人民政府办公室|人民政府办公厅|委员会|办公室|办公厅)(?:(?:20\\d\\d)年\\d{1,2}月\\d{1,2}日)?");

    private static final Pattern LABEL = Pattern.compile("(?:牵头|责任|配合)(?:单位|部门)[：:]");

    private Regions() {}

    /** Each region as its paragraphs; the plan's first, the others in document order. */
    static List<List<Paragraph>> of(MendedText mended) {
        String text = mended.text();
        List<List<Paragraph>> regions = new ArrayList<>();
        regions.add(new ArrayList<>());
        for (Paragraph paragraph : mended.paragraphs()) {
            String words = text.substring(paragraph.start(), paragraph.end()).strip();
            if (ANNEX.matcher(words).matches()) {
                regions.add(new ArrayList<>());
            }
            regions.get(regions.size() - 1).add(paragraph);
        }
        List<Paragraph> plan = plan(text, regions);
        regions.remove(plan);
        regions.add(0, plan);
        return regions;
    }

    /** Whether a paragraph closes the document: nothing after it belongs to the plan. */
    static boolean isImprint(String paragraph) {
        String words = paragraph.strip();
        return IMPRINT.matcher(words).matches() || PAGE_FOOT.matcher(words).matches();
    }

    /** Whether a paragraph holds a date or an issuer alone: at the plan's end it is no task's. */
    static boolean isSignature(String paragraph) {
        return SIGNATURE.matcher(paragraph.strip()).matches();
    }

    private static List<Paragraph> plan(String text, List<List<Paragraph>> regions) {
        List<Paragraph> best = regions.get(0);
        long bestScore = -1;
        for (List<Paragraph> region : regions) {
            long score = score(text, region);
            if (score > bestScore) {
                best = region;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String text, List<Paragraph> region) {
        long clauses = 0;
        long units = 0;
        for (Paragraph paragraph : region) {
            clauses +=
                    LABEL.matcher(text)
                            .region(paragraph.start(), paragraph.end())
                            .results()
                            .count();
            if (Numbering.at(text, paragraph.start(), paragraph.end()) != null) {
                units++;
            }
        }
        return clauses * 10_000 + units;
    }
}
