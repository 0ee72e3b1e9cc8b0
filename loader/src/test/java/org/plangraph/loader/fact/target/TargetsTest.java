package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Target.Strength;
import org.plangraph.loader.fact.Flaw;
import org.plangraph.loader.fact.Responsibilities;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

/** A target is drawn as kind, indicator, comparator, value, unit; then its deadline and so on. */
class TargetsTest {

    private static final int ISSUED = 2031;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2033年，古桥建档率达到80%以上。|LEVEL 古桥建档率 >= 80% by 2033",
                "到2033年，渡船保有量达到0.4万艘以上。|LEVEL 渡船保有量 >= 0.4万艘 by 2033",
                "2033年底前，改造渡口12座。|COUNT 渡口 = 12座 by 2033",
                "力争到2033年底，新建示范渡口3座。|COUNT 示范渡口 = 3座 by 2033",
                "到2033年年底新建示范渡口3座。|COUNT 示范渡口 = 3座 by 2033",
                "到“十六五”末，古桥建档率达到80%。|LEVEL 古桥建档率 = 80% by 2035",
                "年内完成古桥建档200座。|COUNT 古桥建档 = 200座 by 2031",
                "确保年内新建示范渡口3座。|COUNT 示范渡口 = 3座 by 2031",
                "明年底前，改造渡口12座。|COUNT 渡口 = 12座 by 2032",
                "改造渡口12座。|COUNT 渡口 = 12座",
            })
    void aCommitmentHasItsDeadline(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @Test
    void withoutTheYearOfTheDocumentThisYearIsUnknown() {
        String words = "年内新建示范渡口3座。";
        MendedText mended = MendedText.of(words);

        assertThat(
                        Targets.in(mended, new Span(0, words.length()), List.of(), null, false)
                                .targets())
                .map(Target::deadline)
                .containsExactly((Integer) null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2033年，改造渡口12座，更新渡船30艘。|COUNT 渡口 = 12座 by 2033; COUNT 渡船 = 30艘 by 2033",
                "2032年改造渡口12座，2033年更新渡船30艘。|COUNT 渡口 = 12座 by 2032; COUNT 渡船 = 30艘 by 2033",
                "2033年改造渡口10座、渠道2.8公里。|COUNT 渡口 = 10座 by 2033; COUNT 渠道 = 2.8公里 by 2033",
                "到2033年改造渡口12座。更新渡船30艘。|COUNT 渡口 = 12座 by 2033; COUNT 渡船 = 30艘",
            })
    void theYearIsCarriedToTheSentencesEnd(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "古桥建档率2033年达到60%，2035年达到80%。|LEVEL 古桥建档率 = 60% by 2033; LEVEL 古桥建档率 = 80% by 2035",
                "到2033年古桥建档率达到60%，到2035年达到80%。|LEVEL 古桥建档率 = 60% by 2033; LEVEL 古桥建档率 = 80% by 2035",
                "到2033年、2035年，古桥建档率分别达到60%、80%以上。|LEVEL 古桥建档率 >= 60% by 2033; LEVEL 古桥建档率 >= 80% by 2035",
                "2033年和2035年，古桥建档率分别达到60%和80%。|LEVEL 古桥建档率 = 60% by 2033; LEVEL 古桥建档率 = 80% by 2035",
                "到2033年、2035年，新建示范渡口分别达到3座以上、5座以上。|COUNT 示范渡口 >= 3座 by 2033; COUNT 示范渡口 >= 5座 by 2035",
                "2033年，新建示范渡口3座以上、2035年5座以上。|COUNT 示范渡口 >= 3座 by 2033; COUNT 示范渡口 >= 5座 by 2035",
            })
    void aTargetInTwoStepsIsTwo(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2033年，游客量较2029年增长20%。|GROWTH 游客量 = 20% by 2033 from 2029 UP",
                "到2033年，单位能耗比2029年下降5%以上。|GROWTH 单位能耗 >= 5% by 2033 from 2029 DOWN",
                "压减行政运行支出3%。|GROWTH 行政运行支出 = 3% DOWN",
                "每年压减管理费用不少于三成。|GROWTH 管理费用 >= 3成 each year DOWN",
                "降低单位能耗3%以上。|GROWTH 单位能耗 >= 3% DOWN",
                "提高古桥完好率5个百分点。|GROWTH 古桥完好率 = 5个百分点 UP",
                "提高古桥完好率达到95%。|LEVEL 古桥完好率 = 95%",
                "减少渡运碳排放量300吨。|GROWTH 渡运碳排放量 = 300吨 DOWN",
                "渡运增加值增长率达到8%。|LEVEL 渡运增加值增长率 = 8%",
                "行政运行支出压减3%。|GROWTH 行政运行支出 = 3% DOWN",
                "古桥完好率提高3个百分点。|GROWTH 古桥完好率 = 3个百分点 UP",
                "到2033年，渡运产值翻一番。|GROWTH 渡运产值 = 1番 by 2033",
                "到2033年，客运量较2029年增加约一倍。|GROWTH 客运量 ~ 1倍 by 2033 from 2029 UP",
                "到2033年，客运量较2029年增加约1倍。|GROWTH 客运量 ~ 1倍 by 2033 from 2029 UP",
                "到2033年，渡运量达到2.8万，较2029年增长20%。|LEVEL 渡运量 = 2.8万 by 2033; GROWTH 渡运量 = 20% by 2033 from 2029 UP",
                "渡运量年均增长6%以上。|GROWTH 渡运量 >= 6% each year UP",
            })
    void aMoveHasABaselineAndADirection(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县财政每年安排不少于200万元护桥专项资金。|ANNUAL 护桥专项资金 >= 200万元 each year",
                "整治废弃渡口3处、渠道12公里绿化。|COUNT 废弃渡口 = 3处; COUNT 渠道 = 12公里",
                "完成纤道12公里生态修复。|COUNT 纤道 = 12公里",
                "过渡手续1小时内办结。|LEVEL 过渡手续 <= 1小时",
                "女性船员占比不低于四分之一。|LEVEL 女性船员占比 >= 0.2500比值",
                "检查频次降低两成。|GROWTH 检查频次 = 2成 DOWN",
                "渡口收费环节由5个减至2个。|LEVEL 渡口收费环节 = 2个",
                "渡船座位较2029年净增500座。|GROWTH 渡船座位 = 500座 from 2029 UP",
                "游客数量在2029年基础上增加一倍。|GROWTH 游客数量 = 1倍 from 2029 UP",
                "渡运产值年均增长9%，占交通产值比重达到12%。|GROWTH 渡运产值 = 9% each year UP; LEVEL 渡运产值占交通产值比重 = 12%",
                "每年植柳3万株，柳树成活率达到85%。|ANNUAL 植柳 = 3万株 each year; LEVEL 柳树成活率 = 85%",
                "全县建成20座左右示范渡口。|COUNT 示范渡口 ~ 20座",
                "三年培训船员300名。|COUNT 船员 = 300名",
                "年接待学生2万人次以上。|ANNUAL 学生 >= 2万人次 each year",
                "为独居老人安装渡口扶手80套。|COUNT 渡口扶手 = 80套",
                "在沿江乡镇设立渡运学堂4所。|COUNT 渡运学堂 = 4所",
                "每个设区市办好1所渡运学校。|COUNT 渡运学校 = 1所",
                "分两批认定示范渡口，2032年4座，2033年6座。|COUNT 示范渡口 = 4座 by 2032; COUNT 示范渡口 = 6座 by 2033",
                "举办招聘会12场，建设开放型船坞2座。|COUNT 招聘会 = 12场; COUNT 开放型船坞 = 2座",
                "高校生均拨款不低于1.2万元。|LEVEL 高校生均拨款 >= 1.2万元",
                "渡工培训时长人均不少于10小时。|LEVEL 渡工培训时长人均 >= 10小时",
                "渡船电动化率三年提高30个百分点。|GROWTH 渡船电动化率 = 30个百分点 UP",
                "新建县级救生队1支、乡镇救生队6支。|COUNT 县级救生队 = 1支; COUNT 乡镇救生队 = 6支",
                "渡运报表压减一半以上。|GROWTH 渡运报表 >= 0.5比值 DOWN",
                "三年招引渡工90名以上。|COUNT 渡工 >= 90名",
                "县财政每年预算安排护桥经费60万元。|ANNUAL 护桥经费 = 60万元 each year",
                "为12个渡口配齐救生衣和浮标。|COUNT 渡口 = 12个",
                "将木质渡船纳入更新范围，2032年不少于20艘。|COUNT 木质渡船 >= 20艘 by 2032",
                "抽检救生衣不少于200批次。|COUNT 救生衣 >= 200批次",
                "以上6—8项工作同步推进。|",
                "县财政每年安排专项资金不少于300万元。|ANNUAL 专项资金 >= 300万元 each year",
                "2033年底前，渡运隐患动态清零。|MILESTONE 渡运隐患 by 2033",
                "五年开设航线12条。|COUNT 航线 = 12条",
                "新建浮桥16座、维修28座。|COUNT 浮桥 = 16座; COUNT 浮桥 = 28座",
                "渡工编制扩至150人。|COUNT 渡工编制 = 150人",
                "年飞行不少于600小时。|ANNUAL 飞行 >= 600小时 each year",
                "重点乡镇护桥队不少于20人。|COUNT 重点乡镇护桥队 >= 20人",
                "航道标志密度达到每公里3座。|LEVEL 航道标志密度 = 3座 each 公里",
                "统筹护桥专项资金300万元。|LEVEL 护桥专项资金 = 300万元",
                "停运满座率低于50%的航线。|",
                "按投资额的30%抵免税费。|",
            })
    void whatPlansOfOtherAuthorsCommitTo(String words, @Nullable String targets) {
        assertThat(drawn(words)).isEqualTo(targets == null ? List.of() : list(targets));
    }

    @Test
    void theItemsOfAListHaveTheDateAboveIt() {
        assertThat(drawn("力争到2033年底：\n——新建渡口12座，古桥建档率达到80%；\n——木质渡船全部淘汰。\n更新渡船30艘。"))
                .containsExactly(
                        "COUNT 渡口 = 12座 by 2033",
                        "LEVEL 古桥建档率 = 80% by 2033",
                        "MILESTONE 木质渡船 by 2033",
                        "COUNT 渡船 = 30艘");
    }

    @Test
    void bracketsBehindAnEndStateAreNoPartOfIt() {
        assertThat(drawn("2033年6月底前，渡运调度系统上线运行（县大数据中心牵头）。"))
                .containsExactly("MILESTONE 渡运调度系统 by 2033");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "管网漏损率控制在7.9%以内。|LEVEL 管网漏损率 <= 7.9%",
                "事故率控制在3‰。|LEVEL 事故率 <= 3‰",
                "古桥完好率稳定在95%以上。|LEVEL 古桥完好率 >= 95%",
                "古桥完好率保持在95%。|LEVEL 古桥完好率 = 95%",
                "办理时间压缩至3个工作日以内。|LEVEL 办理时间 <= 3个工作日",
            })
    void aStateIsKept(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新建护桥驿站3～5处。|RANGE 护桥驿站 = 3..5处",
                "新建护桥驿站3-5处。|RANGE 护桥驿站 = 3..5处",
                "新建护桥驿站3—5处。|RANGE 护桥驿站 = 3..5处",
                "新建护桥驿站3至5处。|RANGE 护桥驿站 = 3..5处",
                "渡运量增长5%—8%。|RANGE 渡运量 = 5..8% UP",
            })
    void aRangeHasBothEnds(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "建立古桥台账三千个。|COUNT 古桥台账 = 3000个",
                "挂牌率提高百分之五。|GROWTH 挂牌率 = 5% UP",
                "挂牌率达到百分之九十以上。|LEVEL 挂牌率 >= 90%",
                "渡船电动化比例达到八成以上。|LEVEL 渡船电动化比例 >= 8成",
                "挂牌率提高五个百分点。|GROWTH 挂牌率 = 5个百分点 UP",
            })
    void chineseNumeralsAreNumbers(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每年举办护桥活动2场以上。|ANNUAL 护桥活动 >= 2场 each year",
                "每年举办2场以上护桥活动。|ANNUAL 护桥活动 >= 2场 each year",
                "每年实施修缮项目1～3项左右。|RANGE 修缮项目 ~ 1..3项 each year",
                "每年举办护桥活动2场以上，其中进村宣讲活动不少于1场。|ANNUAL 护桥活动 >= 2场 each year; ANNUAL 进村宣讲活动 >= 1场 each year",
                "新建渡口3座以上（其中示范渡口1座）。|COUNT 渡口 >= 3座; COUNT 示范渡口 = 1座",
                "每年至少培训护桥员200名。|ANNUAL 护桥员 >= 200名 each year",
            })
    void eachYearIsSaid(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2033年，规模以上渡运企业甲率、乙率分别超过80%、75%。|LEVEL 规模以上渡运企业甲率 > 80% by 2033; LEVEL 规模以上渡运企业乙率 > 75% by 2033",
                "到2033年，建档率、挂牌率达到92%、75%。|LEVEL 建档率 = 92% by 2033; LEVEL 挂牌率 = 75% by 2033",
                "创建市级及以上石桥5座、木桥1座。|COUNT 市级及以上石桥 = 5座; COUNT 市级及以上木桥 = 1座",
                "智慧渡口、数字船闸达到8座。|COUNT 智慧渡口、数字船闸 = 8座",
                "5G渡口、晨光渡口5座以上。|COUNT 5G渡口、晨光渡口 >= 5座",
                "亿元以上重点渡运项目30个以上。|COUNT 亿元以上重点渡运项目 >= 30个",
                "师徒比达到0.8：1。|RATIO 师徒比 = 0.8比值",
                "更新渡运设备100台（套）以上。|COUNT 渡运设备 >= 100台（套）",
                "除应急船外，电动渡船占比不低于80%。|LEVEL 电动渡船占比 >= 80%",
                "每个乡镇至少建有1处护桥驿站。|COUNT 护桥驿站 >= 1处",
                "到2033年，累计60%的乡镇渡口完成改造。|LEVEL 乡镇渡口 = 60% by 2033",
                "渡运产业达到400亿级左右。|COUNT 渡运产业 ~ 400亿",
                "到2033年，每百户拥有渡船达到5艘。|LEVEL 每百户拥有渡船 = 5艘 by 2033 each 百户",
                "鼓励各镇每年新建护桥驿站1至2处。|RANGE 护桥驿站 = 1..2处 each year",
                "每个乡镇建设护桥驿站3处。|COUNT 护桥驿站 = 3处",
                "年内新增3家渡运企业。|COUNT 渡运企业 = 3家 by 2031",
                "到2033年，岸电覆盖率由2029年的60%提高到80%以上。|LEVEL 岸电覆盖率 >= 80% by 2033",
                "全县2033年新改建渡口不少于12座。|COUNT 渡口 >= 12座 by 2033",
                "乡镇拥有3艘以上电动渡船。|COUNT 电动渡船 >= 3艘",
                "古桥建档率由60%提高到80%。|LEVEL 古桥建档率 = 80%",
                "古桥建档率从60%提升至80%以上。|LEVEL 古桥建档率 >= 80%",
                "每万人拥有渡船达到3艘。|LEVEL 每万人拥有渡船 = 3艘 each 万人",
            })
    void listsQualifiersAndRatios(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2033年底前城区渡船全部更换为电动渡船。|MILESTONE 城区渡船 by 2033",
                "木质渡船基本淘汰。|MILESTONE 木质渡船",
                "2033年底前完成渡船动力电池更换。|MILESTONE 渡船动力电池 by 2033",
                "到2033年，木质渡船全部淘汰。|MILESTONE 木质渡船 by 2033",
                "到2033年，古桥完好率高于全省平均水平。|COMPARATIVE 古桥完好率 by 2033",
                "到2033年，力争在护桥数字化工作上实现突破。|MILESTONE 护桥数字化工作 by 2033",
            })
    void anEndStateWithoutANumberIsAMilestone(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "古桥保护水平大幅提升，管护机制更加完善。",
                "推广5G渡口应用。",
                "新建四人间宿舍。",
                "推进30万千瓦及以上机组改造。",
                "落实《渡口名录（2029年版）》。",
                "执行GB 55099规定。",
                "构建“5+3”护桥体系。",
                "支持亿元以上项目落地。",
                "开展护桥三年行动。",
                "建设15分钟巡护圈。",
                "达到准Ⅳ类水质标准。",
                "联系电话：0531-83000000。",
                "按照云政发〔2029〕74号文件要求开展巡查。",
                "制定第3批古桥名录。",
            })
    void vagueAimsAndNumbersInNamesAreNone(String words) {
        assertThat(drawn(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030年，全县改造渡口12座，更新渡船30艘。",
                "截至目前，全县共有渡口30座，渡船300艘。",
                "对船主给予补贴，每艘不超过2000元，最高1万元。",
                "连续三年获评的，奖励20万元。",
                "对总长30米以上的渡船开展检验。",
                "项目总投资3.2亿元，占地120亩。",
                "请于6月20日前报送名单（电话：87651234）。",
                "2小时内办结。",
            })
    void pastResultsTermsAndTraitsAreNone(String words) {
        assertThat(drawn(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "对12座渡口进行改造。|COUNT 渡口 = 12座",
                "通过以旧换新更新渡船30艘。|COUNT 渡船 = 30艘",
                "推进渡船更新，通过以旧换新更新30艘。|COUNT 渡船更新 = 30艘",
                "到2033年，石桥、木桥完好率均达到90%。|LEVEL 石桥完好率 = 90% by 2033; LEVEL 木桥完好率 = 90% by 2033",
                "建档率达到35%，挂牌率达到30%，2033年分别达到40%和45%。|LEVEL 建档率 = 35%; LEVEL 挂牌率 = 30%; LEVEL 建档率 = 40% by 2033; LEVEL 挂牌率 = 45% by 2033",
                "2031年、2032年、2033年分别新建渡口2座、3座、4座。|COUNT 渡口 = 2座 by 2031; COUNT 渡口 = 3座 by 2032; COUNT 渡口 = 4座 by 2033",
                "渡船占比力争达到三分之一以上。|LEVEL 渡船占比 >= 0.3333比值",
                "组织护桥活动50余场次。|COUNT 护桥活动 > 50场次",
                "噪声浓度控制在35微克/立方米以下。|LEVEL 噪声浓度 <= 35微克/立方米",
                "在2030年基础上，渡运量增长12%。|GROWTH 渡运量 = 12% from 2030 UP",
                "岸电覆盖率由2030年的60%提高至2033年的80%。|LEVEL 岸电覆盖率 = 80% by 2033",
                "船员平均受教育年限达到11.3年。|LEVEL 船员平均受教育年限 = 11.3年",
                "岸电覆盖率2032年达到70%，2033年实现全覆盖。|LEVEL 岸电覆盖率 = 70% by 2032; MILESTONE 岸电覆盖率 by 2033",
                "植树每年1000株以上，护桥驿站完好率达到百分之百。|ANNUAL 植树 >= 1000株 each year; LEVEL 护桥驿站完好率 = 100%",
                "每月至少举办2场护桥活动。|COUNT 护桥活动 >= 2场 each 月",
            })
    void mannersListsAndSpans(String words, String targets) {
        assertThat(drawn(words)).isEqualTo(list(targets));
    }

    @ParameterizedTest
    @CsvSource({
        "力争到2033年，新建渡口3座，更新渡船30艘。, HEDGED, HEDGED",
        "到2033年，新建渡口3座，力争更新渡船30艘。, FIRM, HEDGED",
        "力争新建渡口3座；更新渡船30艘。, HEDGED, FIRM",
        "新建渡口3座，鼓励各镇更新渡船30艘。, FIRM, ENCOURAGED",
        "力争到2033年，确保新建渡口3座，更新渡船30艘。, FIRM, HEDGED",
    })
    void aHedgeIsKeptAsStrength(String words, Strength first, Strength second) {
        assertThat(in(words).targets()).map(Target::strength).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每年举办护桥活动2场以上，其中进村宣讲不少于1场。",
                "新建渡口3座以上（其中示范渡口1座）。",
                "建设护桥林20亩，其中2033年建设5亩。",
            })
    void aPartRefersToItsWhole(String words) {
        List<Target> targets = in(words).targets();

        assertThat(targets).hasSize(2);
        assertThat(targets.get(0).whole()).isNull();
        assertThat(targets.get(1).whole()).isEqualTo(targets.get(0).place());
    }

    @Test
    void severalPartsHaveOneWhole() {
        List<Target> targets = in("改造管道210公里（其中庭院管道150公里、立管60公里）。").targets();

        assertThat(targets).hasSize(3);
        assertThat(targets.subList(1, 3)).map(Target::whole).containsOnly(targets.get(0).place());
    }

    @Test
    void aResponsibilityClauseHoldsNoTarget() {
        assertThat(drawn("改造渡口12座（牵头单位：县水利局12处；完成时限：2033年）。")).isEqualTo(list("COUNT 渡口 = 12座"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2033年，古桥建档率达到80%以上。|古桥建档率达到80%以上",
                "到2033年，力争新建示范渡口3座。|示范渡口3座",
                "每年举办2场以上护桥活动。|2场以上护桥活动",
                "建档率、挂牌率分别超过80%、75%。|建档率、挂牌率分别超过80%;建档率、挂牌率分别超过80%、75%",
                "渡运量达到2.8万，较2029年增长20%。|渡运量达到2.8万;渡运量达到2.8万，较2029年增长20%",
                "2033年底前完成渡船动力电池更换。|2033年底前完成渡船动力电池更换",
            })
    void theQuoteIsTheShortestStretchWithIndicatorAndNumber(String words, String quotes) {
        assertThat(in(words).targets())
                .map(Target::quote)
                .isEqualTo(Arrays.asList(quotes.split(";", -1)));
    }

    @Test
    void positionsAreThoseOfTheTextAsRead() {
        String raw = "到 2033 年，改造渡口 12 座。";
        MendedText mended = MendedText.of(raw);
        Target target =
                Targets.in(mended, new Span(0, mended.text().length()), List.of(), ISSUED, false)
                        .targets()
                        .get(0);

        assertThat(target.quote()).isEqualTo("渡口12座");
        assertThat(raw.substring(target.start(), target.end())).isEqualTo("渡口 12 座");
    }

    @Test
    void aDatedNumberThatIsNotUnderstoodIsReported() {
        Targets.Found found = in("到2033年，在新建3座渡口的基础上，扩大巡护范围。");

        assertThat(found.targets()).isEmpty();
        assertThat(found.flaws()).map(Flaw::code).containsExactly(Code.TARGET_UNREAD);
    }

    private static Targets.Found in(String words) {
        MendedText mended = MendedText.of(words);
        Span whole = new Span(0, mended.text().length());
        return Targets.in(
                mended, whole, Responsibilities.clauses(mended.text(), whole), ISSUED, false);
    }

    private static List<String> drawn(String words) {
        return in(words).targets().stream().map(TargetsTest::drawn).toList();
    }

    private static List<String> list(String targets) {
        return Arrays.asList(targets.split("; ", -1));
    }

    private static String drawn(Target target) {
        return Stream.of(
                        target.kind() + " " + target.indicator(),
                        quantity(target),
                        prefixed("by ", target.deadline()),
                        prefixed("from ", target.baseline()),
                        prefixed("each ", target.per()),
                        prefixed("", target.direction()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String quantity(Target target) {
        return target.comparator() == null
                ? ""
                : target.comparator().symbol()
                        + " "
                        + target.value()
                        + prefixed("..", target.upperValue())
                        + prefixed("", target.unit());
    }

    private static String prefixed(String prefix, @Nullable Object value) {
        return value == null ? "" : prefix + value;
    }
}
