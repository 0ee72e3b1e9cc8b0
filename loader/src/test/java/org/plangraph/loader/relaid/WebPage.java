package org.plangraph.loader.relaid;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/** A page of a government's site, with what stands around the text there. */
record WebPage(Charset charset) implements Carrier {

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public byte[] carry(List<String> paragraphs) {
        String body =
                paragraphs.stream()
                        .map(WebPage::escaped)
                        .map(words -> "<p style=\"text-indent:2em\"><span>" + words + "</span></p>")
                        .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="%s"><title>政务公开</title>
                <style>p { line-height: 2 }</style><script>var shown = 1;</script></head>
                <body><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul>
                <div class="TRS_Editor">
                %s
                </div>
                <div class="footer">主办：办公室　网站地图</div></body></html>
                """
                .formatted(charset.name(), body)
                .getBytes(charset);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
