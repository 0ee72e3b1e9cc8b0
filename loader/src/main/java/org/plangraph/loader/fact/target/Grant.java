package org.plangraph.loader.fact.target;

import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.loader.fact.target.Quantity.Form;
import org.plangraph.loader.outline.Span;

/**
 * What somebody is given, at most or for each, and what a fine is: a term of a scheme, no state to
 * reach. 每件补贴不超过2000元, 最高1万元, 按投资额的10%给予奖励.
 */
final class Grant {

    private static final List<String> GIVING =
            List.of(
                    ("给予 奖励 奖补 补助 补贴 资助 贴息 贴补 减免 减征 免收 立减 满减" + " 让利 返还 优惠 抵免 抵扣 免征 罚款 处罚 罚金 赔偿 津贴")
                            .split(" "));

    /** Sums that are to be given out as a whole are commitments. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?:发放|兑付|兑现|拨付|安排|筹集|投入|争取|落实|撬动|下达|统筹|减免|新增)[^，。；、]{0,16}$"
                            + "|(?:资金|总额|总量|规模|额度|余额|金额|消费券|贷款|支出|收入|投资)(?:达到|达|共计|合计|总计|不少于|不低于|超过|突破|累计)*$");

    private static final Pattern CAP =
            Pattern.compile(
                    "(?:最高|上限|封顶|不超过|限额|每(?:人|户|台|辆|亩|套|个|家|件|张|次|吨|平方米|千瓦|单|名|项|位|部|月|学期|生|站|处|座|艘|头|只|笔)|单(?:个|台|户|家|件|次|笔|套|项))[^，。；]*$");

    private static final Pattern MONEY = Pattern.compile(".*元(?:/.*)?|折|万|亿");

    private Grant() {}

    /** Whether a clause speaks of giving; the caps in the clauses behind it belong to it. */
    static boolean opens(String text, Span clause) {
        String words = clause.in(text);
        return GIVING.stream().anyMatch(words::contains);
    }

    /**
     * The quantities of a clause that are not terms of a grant.
     *
     * @param opened whether a clause before it in the sentence spoke of giving
     */
    static List<Quantity> without(
            String text, Span clause, List<Quantity> quantities, boolean opened) {
        boolean here = opens(text, clause);
        return quantities.stream()
                .filter(quantity -> !isTerm(text, clause, quantity, here, opened))
                .toList();
    }

    private static boolean isTerm(
            String text, Span clause, Quantity quantity, boolean here, boolean opened) {
        String before = new Span(clause.start(), quantity.span().end()).in(text);
        String unit = quantity.unit() == null ? "" : quantity.unit();
        boolean money = MONEY.matcher(unit).matches();
        boolean capped = CAP.matcher(before).find();
        boolean rate = quantity.form() == Form.PERCENT && before.matches(".*(?:按照?|给予).*");
        String front = new Span(clause.start(), quantity.span().start()).in(text);
        if (WHOLE.matcher(front).find() && !capped) {
            return false;
        }
        return (here && (money || rate))
                || (opened && money && capped)
                || (money && highest(before));
    }

    private static boolean highest(String before) {
        return before.matches(".*最高(?:可|不超过|给予|补|奖|达)*[\\d.]+[^，]*");
    }
}
