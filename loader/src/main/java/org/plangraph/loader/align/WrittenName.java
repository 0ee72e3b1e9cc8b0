package org.plangraph.loader.align;

import java.util.HashMap;
import java.util.Map;

/**
 * Brings the name of a body into one way of writing: no spaces, full-width brackets, simplified
 * characters. Only characters that occur in names of bodies and places are simplified.
 */
final class WrittenName {

    private static final String TRADITIONAL_AND_SIMPLIFIED =
            "發发區区縣县務务業业農农濟济貿贸財财稅税監监審审計计環环護护應应總总會会資资產产設设運运輸输處处辦办廳厅動动電电氣气聯联術术"
                    + "藝艺體体衛卫臺台灣湾島岛鎮镇鄉乡廣广陽阳關关黨党組组織织統统戰战勞劳險险醫医藥药築筑鐵铁軍军國国際际場场規规劃划"
                    + "機机構构級级責责單单與与門门隊队災灾訪访檔档館馆圖图書书園园綠绿車车礦矿質质標标準准傳传團团職职學学實实驗验數数"
                    + "據据網网絡络訊讯鄭郑蘇苏滬沪瀋沈漢汉貴贵遼辽寧宁龍龙東东興兴華华萬万豐丰壽寿臨临慶庆歷历灘滩澤泽溫温滄沧濱滨煙烟"
                    + "濰潍棗枣莊庄陝陕肅肃內内遷迁鹽盐優优雲云圳圳廈厦鄰邻織织銀银閣阁樓楼員员協协紅红檢检認认誌志備备衆众眾众險险賓宾錦锦鳳凤鞏巩義义馬马鳥鸟魚鱼麗丽齊齐滿满湯汤漁渔潔洁誠诚證证險险進进遠远連连達达還还長长門门開开間间閩闽陰阴陸陆隴陇雙双順顺預预領领養养餘余饒饶駐驻鯉鲤鶴鹤黃黄";

    private static final Map<Character, Character> SIMPLIFIED = new HashMap<>();

    static {
        for (int i = 0; i + 1 < TRADITIONAL_AND_SIMPLIFIED.length(); i += 2) {
            SIMPLIFIED.put(
                    TRADITIONAL_AND_SIMPLIFIED.charAt(i), TRADITIONAL_AND_SIMPLIFIED.charAt(i + 1));
        }
        SIMPLIFIED.put('(', '（');
        SIMPLIFIED.put(')', '）');
        SIMPLIFIED.put(',', '，');
    }

    private WrittenName() {}

    static String of(String name) {
        var written = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                written.append(SIMPLIFIED.getOrDefault(c, c));
            }
        }
        return written.toString();
    }
}
