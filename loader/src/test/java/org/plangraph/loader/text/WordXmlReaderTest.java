package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordXmlReaderTest {

    @Test
    void word2003WritesItsNumbersOut() throws UnreadableDocumentException {
        String xml =
                "<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?>"
                        + "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'"
                        + " xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint'"
                        + " xmlns:aml='http://schemas.microsoft.com/aml/2001/core'><w:body><wx:sect>"
                        + "<w:p><w:pPr><w:listPr><w:ilvl w:val='0'/><wx:t wx:val='一、'/></w:listPr>"
                        + "</w:pPr><w:r><w:t>总体要求</w:t></w:r></w:p><wx:sub-section><w:p>"
                        + "<aml:annotation w:type='Word.Deletion'><aml:content><w:r><w:delText>旧"
                        + "</w:delText></w:r></aml:content></aml:annotation><aml:annotation"
                        + " w:type='Word.Insertion'><aml:content><w:r><w:t>区水务局</w:t></w:r>"
                        + "</aml:content></aml:annotation></w:p></wx:sub-section></wx:sect>"
                        + "</w:body></w:wordDocument>";

        assertThat(Reading.of(xml, "UTF-8").text()).isEqualTo("一、 总体要求\n区水务局\n");
    }

    @Test
    void thePartsOfADocxInARowAreReadAsOne() throws UnreadableDocumentException {
        String xml =
                "<?xml version='1.0'?><pkg:package"
                        + " xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>"
                        + "<pkg:part pkg:name='/word/document.xml'><pkg:xmlData><w:document"
                        + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                        + "<w:body><w:p><w:r><w:t>区水务局</w:t></w:r></w:p></w:body></w:document>"
                        + "</pkg:xmlData></pkg:part></pkg:package>";

        assertThat(Reading.of(xml, "UTF-8").text()).isEqualTo("区水务局\n");
    }

    @Test
    void entitiesAreABomb() {
        String xml =
                "<!DOCTYPE d [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><?mso-application"
                        + " progid=\"Word.Document\"?><d>&b;</d>";

        assertThatThrownBy(() -> Reading.of(xml, "UTF-8"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("bomb");
    }
}
