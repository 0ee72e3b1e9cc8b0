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
    public byte[] carry(List<Part> parts) {
        String body = parts.stream().map(WebPage::element).collect(Collectors.joining("\n"));
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

    private static String element(Part part) {
        if (part instanceof Part.Prose prose) {
            return "<p style=\"text-indent:2em\"><span>" + escaped(prose.words()) + "</span></p>";
        }
        StringBuilder table = new StringBuilder("<table border=\"1\"><tbody>");
        Part.Grid grid = (Part.Grid) part;
        for (int row = 0; row < grid.rows(); row++) {
            table.append("<tr>");
            for (Part.Cell cell : grid.row(row)) {
                if (cell.row() == row) {
                    table.append(
                            "<td rowspan=\"%d\" colspan=\"%d\"><p>%s</p></td>"
                                    .formatted(cell.rows(), cell.columns(), escaped(cell.words())));
                }
            }
            table.append("</tr>\n");
        }
        return table.append("</tbody></table>").toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
