package org.plangraph.loader.relaid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The characters of the genre as they are written in Hong Kong and Taiwan. */
final class TraditionalCharacters implements Rewording {

    private static final String PAIRS =
            "万萬与與专專业業东東个個丰豐临臨为為义義乡鄉书書买買产產亩畝亲親从從仓倉仪儀们們价價众眾优優会會传傳体體"
                    + "余餘储儲儿兒党黨兰蘭关關兴興养養冲衝决決况況净淨减減凭憑划劃则則创創删刪别別剂劑办辦务務动動励勵劳勞势勢"
                    + "区區医醫华華协協单單卖賣卢盧卫衛厂廠厅廳历歷压壓厦廈县縣参參双雙发發变變叶葉号號听聽启啟员員响響园園围圍"
                    + "国國图圖圆圓场場块塊坚堅坏壞垒壘备備复復够夠头頭夹夾奖獎奋奮妇婦学學宁寧实實审審宪憲宽寬对對导導寿壽将將"
                    + "尘塵尽盡层層届屆属屬岁歲岗崗岭嶺峡峽币幣师師帐帳带帶帮幫广廣庄莊庆慶库庫应應废廢开開异異弃棄张張归歸录錄"
                    + "当當径徑忆憶怀懷态態总總恶惡悬懸惊驚惠惠愿願戏戲户戶执執扩擴扫掃扬揚抢搶护護报報担擔拟擬拥擁择擇挂掛据據"
                    + "摆擺损損换換数數断斷无無旧舊时時显顯术術机機权權杂雜条條来來杨楊极極构構标標栋棟栏欄树樹样樣档檔桥橋检檢"
                    + "楼樓欢歡欧歐殡殯毁毀毕畢气氣汇匯汉漢污污汤湯沟溝没沒沿沿泽澤洁潔测測济濟浓濃涂塗润潤涨漲渔漁温溫湾灣湿濕"
                    + "满滿滚滾滞滯滨濱灭滅灯燈灵靈灾災炉爐点點炼煉热熱爱愛牵牽状狀独獨环環现現电電画畫畅暢疗療盐鹽监監盖蓋盘盤"
                    + "着著矿礦码碼础礎确確碍礙礼禮离離种種积積称稱稳穩穷窮竖豎笔筆筑築签簽简簡类類粮糧系系级級纪紀约約纲綱纳納"
                    + "纵縱纷紛纸紙线線练練组組细細织織终終经經结結绕繞给給绩績绪緒续續维維绿綠编編缓緩缩縮网網罗羅职職联聯聘聘"
                    + "肃肅肠腸脑腦脚腳节節艺藝苏蘇范範荐薦莱萊营營蓝藍虑慮虽雖蚕蠶补補装裝规規视視览覽觉覺计計订訂认認让讓训訓"
                    + "议議记記讲講许許论論设設访訪证證评評识識诉訴诊診词詞试試诚誠话話详詳语語误誤说說请請诸諸读讀课課调調谈談"
                    + "谋謀谱譜负負财財责責败敗货貨质質购購贯貫贴貼贵貴贷貸贸貿费費资資赁賃赋賦赛賽赵趙趋趨跃躍车車转轉轮輪软軟"
                    + "轻輕载載较較辅輔辆輛输輸辖轄边邊达達迁遷过過运運还還这這进進远遠连連迟遲适適选選递遞逻邏遗遺邮郵邻鄰郑鄭"
                    + "酱醬释釋里裡鉴鑑针針钢鋼铁鐵铜銅链鏈销銷锅鍋锐銳错錯锦錦键鍵镇鎮长長门門闭閉问問间間闽閩闲閒阅閱阳陽阶階"
                    + "际際陆陸陈陳险險随隨隐隱难難雾霧静靜韩韓页頁顶頂项項顺順须須顾顧预預领領频頻题題额額风風飞飛饲飼饮飲馆館"
                    + "驻駐验驗骗騙骨骨鱼魚鲜鮮鸡雞麦麥黄黃齐齊龙龍";

    private static final Map<Character, Character> TRADITIONAL = new HashMap<>();

    static {
        for (int at = 0; at < PAIRS.length(); at += 2) {
            TRADITIONAL.put(PAIRS.charAt(at), PAIRS.charAt(at + 1));
        }
    }

    @Override
    public List<String> of(List<String> paragraphs) {
        return paragraphs.stream().map(this::word).toList();
    }

    @Override
    public String word(String word) {
        StringBuilder written = new StringBuilder(word.length());
        word.chars()
                .forEach(
                        c ->
                                written.append(
                                        TRADITIONAL.getOrDefault((char) c, (char) c).charValue()));
        return written.toString();
    }
}
