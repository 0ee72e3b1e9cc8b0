package org.plangraph.bench.plans;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Entities;

/** What a plan comes as. */
enum Form {
    TEXT(".txt") {
        @Override
        byte[] bytes(InventedPlan plan) {
            return plan.text().getBytes(StandardCharsets.UTF_8);
        }
    },
    GB_18030(".txt") {
        @Override
        byte[] bytes(InventedPlan plan) {
            return plan.text().getBytes(Charset.forName("GB18030"));
        }
    },
    /** Lines of a printed page, with page numbers. */
    PAGES(".txt") {
        @Override
        byte[] bytes(InventedPlan plan) {
            return pages(plan.text()).getBytes(StandardCharsets.UTF_8);
        }
    },
    WEB_PAGE(".html") {
        @Override
        byte[] bytes(InventedPlan plan) {
            return page(plan).getBytes(StandardCharsets.UTF_8);
        }
    },
    WORD(".docx") {
        @Override
        byte[] bytes(InventedPlan plan) {
            StringBuilder body = new StringBuilder();
            plan.text()
                    .lines()
                    .forEach(
                            l ->
                                    body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                                            .append(Entities.escape(l))
                                            .append("</w:t></w:r></w:p>"));
            return word(body.toString());
        }
    };

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String CONTENT_TYPES =
            XML
                    + """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels"
                     ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml"
                     ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>
                    """;
    private static final String RELATIONS =
            XML
                    + """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Target="word/document.xml"
                     Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                    </Relationships>
                    """;
    private static final String DOCUMENT =
            XML
                    + """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                    <w:body>%s</w:body></w:document>
                    """;
    private static final int WIDTH = 32;
    private static final int PAGE = 24;

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /** Of the name of its file, with the full stop. */
    String ending() {
        return ending;
    }

    abstract byte[] bytes(InventedPlan plan);

    private static String pages(String text) {
        StringBuilder pages = new StringBuilder();
        int lines = 0;
        for (String line : text.lines().toList()) {
            for (int at = 0; at == 0 || at < line.length(); at += WIDTH) {
                int end = Math.min(at + WIDTH, line.length());
                pages.append(line, at, end).append('\n');
                if (++lines % PAGE == 0) {
                    pages.append("\n— ").append(lines / PAGE).append(" —\n\n");
                }
            }
        }
        return pages.toString();
    }

    /** The least that is a Word document. */
    private static byte[] word(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", CONTENT_TYPES);
            part(zip, "_rels/.rels", RELATIONS);
            part(zip, "word/document.xml", DOCUMENT.formatted(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String page(InventedPlan plan) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>")
                .append(Entities.escape(plan.title()))
                .append("</title></head>\n<body><nav><a href=\"/\">首页</a></nav>\n<article>\n");
        plan.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(l -> page.append("<p>").append(Entities.escape(l)).append("</p>\n"));
        return page.append("</article></body></html>\n").toString();
    }
}
