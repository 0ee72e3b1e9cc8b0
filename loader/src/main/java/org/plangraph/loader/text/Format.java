package org.plangraph.loader.text;

/** The formats a document can come in. */
enum Format {
    TEXT("text/plain"),
    HTML("text/html"),
    DOC("application/msword"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    WORD_XML("application/vnd.ms-word"),
    RTF("application/rtf"),
    MHT("multipart/related"),
    OFD("application/ofd"),
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    FormatReader reader() {
        return switch (this) {
            case TEXT -> new PlainTextReader();
            case HTML -> new HtmlReader();
            case DOC -> new DocReader();
            case DOCX -> new DocxReader();
            case WORD_XML -> new WordXmlReader();
            case RTF -> new RtfReader();
            case MHT -> new MhtReader();
            case OFD -> new OfdReader();
            case PDF -> new PdfReader();
        };
    }
}
