package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.json.RecordField;
import io.lanjie.json.RowKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnMappingReaderTest {

    @TempDir
    private Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("own.yaml"), text);
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsAColumnUnderItsOwnName(RowKind kind) {
        ColumnMapping mapping = new ColumnMappingReader().builtIn(kind);

        assertThat(RecordField.of(kind).keySet())
                .allSatisfy(path ->
                        assertThat(mapping.target(path)).map(Target::field).contains(path));
        assertThat(mapping.namesByTarget()).isNotEmpty();
    }

    @Test
    void namesAreComparedWithoutWidthCaseBlanksAndMarks() {
        ColumnMapping mapping = new ColumnMappingReader().builtIn(RowKind.CERTIFICATES);

        for (String name : new String[] {"*证书编号", "证书 编号", "证书编号（必填）", "cert_no", "ＣＥＲＴ＿ＮＯ", "证书\n编号"}) {
            assertThat(mapping.target(name)).as(name).map(Target::field).contains("certificateNumber");
        }
        assertThat(mapping.target("生产者（制造商）")).map(Target::field).contains("manufacturer.name");
    }

    @Test
    void anOwnFileAddsNamesWordsReasonsAndColumnsOfNoUse() throws IOException {
        Path own = file("""
                columns:
                  certificateNumber: [编号]
                  productName: [状态]
                whenStatus:
                  SUSPENDED:
                    effectiveFrom: [停用日]
                words:
                  status:
                    SUSPENDED: [停用]
                reasons:
                  SUSPENDED:
                    "0208": [自愿]
                ignored: [经办人, 产品名称]
                """);
        TableSettings settings =
                new TableSettings(new ColumnMappingReader().read(RowKind.CERTIFICATES, own), null, false, true);

        assertThat(Tables.csv(
                        settings,
                        "编号,证书状态,停用日,暂停原因,状态,经办人,产品名称\n2024010914000001,停用,2026-01-05,自愿,移动电源,张,x\n"
                                .getBytes(StandardCharsets.UTF_8)))
                .containsExactly("2 {\"certificateNumber\":\"2024010914000001\",\"status\":\"SUSPENDED\","
                        + "\"productName\":\"移动电源\",\"reasonCodes\":[\"0208\"],\"reasonText\":\"自愿\","
                        + "\"effectiveFrom\":\"2026-01-05\"}");
    }

    @Test
    void everyFaultIsToldWithFileAndKey() throws IOException {
        Path own = file("""
                column: {}
                columns:
                  certificateNumbr: [编号]
                  status: 状态
                  models: [型号, 1]
                  brands: [型 号]
                whenStatus:
                  PAUSED: {}
                  REVOKED: [a]
                words:
                  brands: {}
                  status: {GONE: [没]}
                reasons:
                  SUSPENDED: {"0208": 自愿}
                """);

        assertThatThrownBy(() -> new ColumnMappingReader().read(RowKind.CERTIFICATES, own))
                .isInstanceOf(UnusableTableException.class)
                .message()
                .contains(own + ": column: is not known; did you mean columns?")
                .contains("columns.certificateNumbr: is not known; did you mean certificateNumber?")
                .contains("columns.status: must be a list")
                .contains("columns.models[1]: must be a text, in quotes")
                .contains("columns.brands: the column '型 号' stands under columns.models already")
                .contains("whenStatus.PAUSED: is not known; known are VALID, SUSPENDED")
                .contains("whenStatus.REVOKED: must be a section")
                .contains("words.brands: is not known; known are status")
                .contains("words.status.GONE: is not known")
                .contains("reasons.SUSPENDED.0208: must be a list");
    }

    @Test
    void whatIsNoYamlOrOfAnotherKindIsTold() throws IOException {
        Path broken = file("columns: [");
        assertThatThrownBy(() -> new ColumnMappingReader().read(RowKind.LISTINGS, broken))
                .hasMessageContaining("own.yaml: is not YAML in line");
        assertThatThrownBy(() -> new ColumnMappingReader().read(RowKind.LISTINGS, directory.resolve("none.yaml")))
                .hasMessageContaining("none.yaml: no such file");
        Path other = file("whenStatus: {}\nreasons: {}\n");
        assertThatThrownBy(() -> new ColumnMappingReader().read(RowKind.RECALLS, other))
                .hasMessageContaining("whenStatus: only certificates have a status")
                .hasMessageContaining("reasons: only certificates have reasons");
    }
}
