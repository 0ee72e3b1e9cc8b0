package org.plangraph.loader.fact.target;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;

/** What has been reached is no commitment: 2023年完成… in a plan of 2024, 目前共有…, 已建成…. */
final class Past {

    private static final Pattern SO_FAR =
            Pattern.compile(
                    "(?:截至|截止到?)?(?:目前|现在|当前)(?:为止)?[，,]?(?!的)|迄今|现有(?!的|.{0,8}基础上)|现已|近(?:年来|几年|三年|五年|两年)|以来[，,]?|(?:普查|据统计|统计显示|监测显示|调查显示)|过去[一二三四五几]年"
                            + "|(?<![较比与同])(?:去年|上年|上年度|前年)(?!同期|度?相比|度?水平)");

    /** 已建成, 已累计完成; not 已建成的小区 of a thing that work is done on. */
    private static final Pattern DONE =
            Pattern.compile(
                    "(?:已|均已|业已)(?:经|累计|全面|全部|陆续|先后|基本|初步)*(?:建成|完成|达到|达|实现|培育|打造|建立|建设|建|有|超过|突破|形成|开通|发放|投入|覆盖|创建|引进|认定|获批|签约|落地|投产|开工|开展|举办|新增|改造|淘汰|整治|安装|办理|入驻|投放|纳入|累计|拥有|推出)(?![^，。；]{0,12}的)");

    private Past() {}

    /** Whether a clause tells what is so until now; what follows it does too, up to a date. */
    static boolean soFar(String text, Span clause) {
        return SO_FAR.matcher(clause.in(text)).find();
    }

    /** Whether a clause tells what has been done. */
    static boolean done(String text, Span clause) {
        String words = clause.in(text);
        return words.indexOf('已') >= 0 && DONE.matcher(words).find();
    }

    /** Whether a year had passed when the plan was issued. */
    static boolean isOver(int year, @Nullable Integer issued) {
        return issued != null && year < issued;
    }
}
