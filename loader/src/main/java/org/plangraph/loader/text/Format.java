package org.plangraph.loader.text;

/** The formats a document can come in. */
enum Format {
    TEXT("text/plain"),
    HTML("text/html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
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
            case DOCX -> new DocxReader();
            case PDF -> new PdfReader();
        };
    }
}
