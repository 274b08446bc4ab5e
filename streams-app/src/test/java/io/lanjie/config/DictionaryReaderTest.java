package io.lanjie.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lanjie.matching.dictionary.Brand;
import io.lanjie.matching.dictionary.Dictionaries;
import io.lanjie.matching.dictionary.ModelPattern;
import io.lanjie.matching.term.Term;
import io.lanjie.matching.term.TermKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryReaderTest {

    private final DictionaryReader reader = new DictionaryReader();

    @TempDir
    private Path folder;

    @Test
    void readsTheBuiltInOnesWithoutFault() {
        Dictionaries dictionaries = reader.builtIn();

        assertThat(dictionaries.terms())
                .contains(new Term("罗马仕", TermKind.BRAND, "romoss"), new Term("小米粥", TermKind.NOT_BRAND, "xiaomi"))
                .extracting(Term::kind)
                .contains(TermKind.values());
    }

    @Test
    void anEmptyFolderChangesNothing() {
        assertThat(readOwn()).isEqualTo(reader.builtIn());
        assertThat(readOwn().version()).isEqualTo(reader.builtIn().version()).matches("[0-9a-f]{12}");
    }

    @Test
    void addsToABrandAndAddsBrands() throws IOException {
        write("brands.yaml", """
                brands:
                  - {id: romoss, names: [罗马使], companies: [罗马仕贸易有限公司]}
                  - {id: lanting, names: [蓝汀], modelPatterns: ["LT###"]}
                """);

        Dictionaries dictionaries = readOwn();

        assertThat(brand(dictionaries, "romoss").names()).contains("ROMOSS", "罗马使");
        assertThat(brand(dictionaries, "romoss").companies()).contains("深圳罗马仕科技有限公司", "罗马仕贸易有限公司");
        assertThat(brand(dictionaries, "lanting").modelPatterns()).containsExactly(new ModelPattern("LT###"));
        assertThat(dictionaries.version()).isNotEqualTo(reader.builtIn().version());
    }

    @Test
    void takesOutWordsAndBrands() throws IOException {
        write("brands.yaml", """
                brands:
                  - {id: xiaomi, remove: [MI]}
                remove: [bull]
                """);
        write("goods.yaml", "remove: [移动电源]\ngoods: {power-bank: [蓄电宝宝]}\n");

        Dictionaries dictionaries = readOwn();

        assertThat(brand(dictionaries, "xiaomi").names()).contains("小米").doesNotContain("MI");
        assertThat(dictionaries.brands()).extracting(Brand::id).doesNotContain("bull");
        assertThat(dictionaries.terms())
                .contains(new Term("蓄电宝宝", TermKind.GOODS, "power-bank"))
                .doesNotContain(new Term("移动电源", TermKind.GOODS, "power-bank"));
    }

    @Test
    void aWordMayMoveToAnotherMeaning() throws IOException {
        write("fit-words.yaml", "remove: [同款]\ndeniesNext: [同款]\n");

        assertThat(readOwn().terms())
                .contains(new Term("同款", TermKind.DENIES_NEXT, "同款"))
                .doesNotContain(new Term("同款", TermKind.FITS_PREVIOUS, "同款"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            brands.yaml    | 'brands: [{id: ROMOSS, names: [x]}]'                   | brands[0].id: must be of a-z 0-9
            brands.yaml    | 'brands: [{id: x-brand}]'                              | brands[0].names: must have at least one
            brands.yaml    | 'brands: [{id: x-brand, names: [罗*马*仕]}]'            | '罗*马*仕' already stands at built-in brands.yaml
            brands.yaml    | 'brands: [{id: x-brand, names: [充电宝]}]'              | '充电宝' already stands at built-in goods.yaml
            brands.yaml    | 'brands: [{id: x-brand, names: [x1], companys: [y]}]'  | brands[0].companys: is not known here; known are id
            brands.yaml    | 'brands: [{id: romoss, modelPatterns: [p#]}]'          | brands[0].modelPatterns[0]: must be of A-Z
            brands.yaml    | 'brands: [{id: romoss, remove: [罗牛仕]}]'              | '罗牛仕' is not there to be removed
            brands.yaml    | 'brands: {romoss: x}'                                  | brands: must be a list
            brands.yaml    | 'remove: [nobody]'                                     | 'nobody' is no brand that could be removed
            fit-words.yaml | 'fitNext: [适用]'                                       | fitNext: is not known here; known are fitsNext
            fit-words.yaml | 'deniesNext: [适用]'                                    | '适用' already stands at built-in fit-words.yaml: fitsNext
            fit-words.yaml | 'fitsNext: [true]'                                     | fitsNext[0]: must be a word
            fit-words.yaml | 'fitsNext: ["+"]'                                      | fitsNext[0]: must be a word
            goods.yaml     | 'goods: {case: [套]}'                                   | goods.case: is not known here; known are power-bank
            goods.yaml     | 'goods: [充电宝]'                                       | goods: must be a section
            marks.yaml     | 'media: {sticker: x}'                                  | media.sticker: must be a list
            marks.yaml     | 'remove: [没有的词]'                                     | '没有的词' is not there to be removed
            marks.yaml     | '- x'                                                  | must be a section
            marks.yaml     | 'marks: ['                                             | is not YAML in line
            mark.yaml      | 'marks: [x]'                                           | is no dictionary; those are brands.yaml
            """)
    void tellsFilePathAndWhatIsExpected(String file, String text, String expected) throws IOException {
        write(file, text);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(this::readOwn)
                .withMessageContaining(folder.resolve(file).toString())
                .withMessageContaining(expected);
    }

    @Test
    void refusesWhatIsNoUtf8() throws IOException {
        Files.write(folder.resolve("goods.yaml"), new byte[] {'a', (byte) 0xb3, (byte) 0xe4});

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(this::readOwn)
                .withMessageContaining("goods.yaml: cannot be read: not UTF-8 text");
    }

    @Test
    void saysWhenThereIsNoSuchFolder() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(
                        () -> new DictionaryReader().read(new DictionaryLocation.WithFolder(folder.resolve("missing"))))
                .withMessageContaining("missing: is no folder that can be read: no such file");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        DictionaryLocation nowhere =
                DictionaryLocation.of(folder.resolve("nowhere").toString());

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> reader.read(nowhere))
                .withMessageContaining("nowhere: is no folder that can be read");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Dictionaries readOwn() {
        return reader.read(new DictionaryLocation.WithFolder(folder));
    }

    private static Brand brand(Dictionaries dictionaries, String id) {
        return dictionaries.brands().stream()
                .filter(brand -> brand.id().equals(id))
                .findAny()
                .orElseThrow();
    }
}
