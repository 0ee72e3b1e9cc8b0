package org.plangraph.loader.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.page.Pages;
import org.w3c.dom.Element;

/**
 * OFD, the fixed layout format of Chinese offices (GB/T 33190-2016): pages in XML, in a ZIP
 * archive. What is printed is read; seals, signatures and notes are not.
 */
final class OfdReader implements FormatReader {

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return render(bytes).text();
    }

    @Override
    public Rendered render(byte[] bytes) throws UnreadableDocumentException {
        try (ZipParts parts = new ZipParts(bytes)) {
            Element root = parts.xml("OFD.xml");
            boolean locked = root != null && Xml.child(root, "Encryptions") != null;
            if (locked || parts.has("Encryptions.xml")) {
                throw new UnreadableDocumentException(
                        "the OFD document is encrypted",
                        "open it where it may be opened and print it to a PDF");
            }
            Pages pages = new Pages();
            for (Element body : root == null ? List.<Element>of() : Xml.children(root, "DocBody")) {
                document(parts, path("", Xml.text(body, "DocRoot")), pages);
            }
            if (pages.count() == 0) {
                throw broken(null);
            }
            Pages.Words words = pages.write();
            Scan.check(words.text(), pages.count(), "OFD document");
            return new Rendered(words.text(), words.tables());
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static void document(ZipParts parts, @Nullable String path, Pages pages)
            throws IOException, UnreadableDocumentException {
        Element document = path == null ? null : parts.xml(path);
        if (path == null || document == null) {
            return;
        }
        Map<String, String> templates = templates(document, path);
        Element listed = Xml.child(document, "Pages");
        for (Element page : listed == null ? List.<Element>of() : Xml.children(listed, "Page")) {
            String content = path(path, Xml.attribute(page, "BaseLoc"));
            Element root = content == null ? null : parts.xml(content);
            if (root != null) {
                pages.add(OfdPage.of(layers(root, templates, parts)));
            }
        }
    }

    /** The pages whose content stands on others as well, by their names. */
    private static Map<String, String> templates(Element document, String path) {
        Map<String, String> templates = new HashMap<>();
        Element common = Xml.child(document, "CommonData");
        if (common != null) {
            for (Element template : Xml.children(common, "TemplatePage")) {
                String id = Xml.attribute(template, "ID");
                String place = path(path, Xml.attribute(template, "BaseLoc"));
                if (id != null && place != null) {
                    templates.put(id, place);
                }
            }
        }
        return templates;
    }

    /** What is printed on a page: that of its templates, then its own. */
    private static List<Element> layers(Element page, Map<String, String> templates, ZipParts parts)
            throws IOException, UnreadableDocumentException {
        List<Element> contents = new ArrayList<>();
        for (Element used : Xml.children(page, "Template")) {
            String place = templates.get(String.valueOf(Xml.attribute(used, "TemplateID")));
            Element template = place == null ? null : parts.xml(place);
            Element content = Xml.child(template, "Content");
            if (content != null) {
                contents.add(content);
            }
        }
        Element own = Xml.child(page, "Content");
        if (own != null) {
            contents.add(own);
        }
        return contents;
    }

    /** The path of a part that another one names, by its place or from the root. */
    private static @Nullable String path(String from, @Nullable String named) {
        if (named == null || named.isBlank()) {
            return null;
        }
        String written = named.strip().replace('\\', '/');
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String path = written.startsWith("/") ? written.substring(1) : folder + written;
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static UnreadableDocumentException broken(@Nullable Exception cause) {
        String problem = "the OFD document is broken";
        String cure = "download it again, or open it in an OFD reader and print it to a PDF";
        return cause == null
                ? new UnreadableDocumentException(problem, cure)
                : new UnreadableDocumentException(problem, cure, cause);
    }
}
