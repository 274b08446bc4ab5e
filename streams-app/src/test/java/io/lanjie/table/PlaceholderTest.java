package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.json.RowKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that fill a cell and say nothing, or all: taken for a model they would keep goods on sale. */
class PlaceholderTest {

    private static final String NAMES = "证书编号,证书状态,暂停日期,暂停型号,型号规格\n";

    @TempDir
    private Path directory;

    private static String suspended(String models) {
        return Tables.csv(RowKind.CERTIFICATES, NAMES + "2024010914000001,暂停,2026-01-05," + models + ",AX-1\n")
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "-", "－", "—", "——", "–", "无", "N/A", "n/a", "None", " - ", "/；-"})
    void aWordForNothingIsNoModel(String word) {
        assertThat(suspended(word))
                .startsWith("2 {")
                .contains("\"models\":[\"AX-1\"]")
                .doesNotContainPattern("\"affectedModels\":\\[[^]]")
                .doesNotContain("remarks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全部", "全部型号", "所有型号", "ALL", "全部；-"})
    void aWordForAllModelsMeansTheWholeCertificateAndIsRemarked(String word) {
        assertThat(suspended(word))
                .startsWith("2 {")
                .doesNotContain("affectedModels")
                .contains("remarks [暂停型号: '" + word + "' is taken for the whole certificate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-1", "N/A1", "无线-1", "ALL-1", "全部-2", "NONE2"})
    void aModelThatResemblesAWordStays(String model) {
        assertThat(suspended(model))
                .contains("\"affectedModels\":[\"" + model + "\"]")
                .doesNotContain("remarks");
    }

    @Test
    void allModelsAndSingleOnesContradictEachOther() {
        assertThat(suspended("全部；AX-1")).startsWith("2 [暂停型号: '全部；AX-1' names all models and single ones");
        assertThat(suspended("AX-1；/")).contains("\"affectedModels\":[\"AX-1\"]");
    }

    @Test
    void otherCellsThatSayNothingAreEmpty() {
        List<String> rows = Tables.csv(RowKind.CERTIFICATES, """
                证书编号,证书状态,暂停起始日期,暂停截止日期,暂停原因,撤销日期,获证组织,品牌,withdrawn
                2024010914000001,暂停,2026-01-05,——,/,-,无,N/A,-
                -,暂停,2026-01-05,,,,,,
                """);
        String recall = Tables.csv(
                        RowKind.RECALLS, "recallId,items.model,items.batches,effectiveFrom\nR-1,-,/,2026-01-05\n")
                .get(0);

        assertThat(rows.get(0))
                .isEqualTo("2 {\"certificateNumber\":\"2024010914000001\",\"status\":\"SUSPENDED\","
                        + "\"effectiveFrom\":\"2026-01-05\"}");
        assertThat(rows.get(1)).doesNotContain("certificateNumber");
        assertThat(recall).isEqualTo("2 {\"recallId\":\"R-1\",\"effectiveFrom\":\"2026-01-05\"}");
    }

    @Test
    void whatASellerWroteIsNotInterpreted() {
        assertThat(Tables.csv(RowKind.LISTINGS, "marketplace,listingId,title,updatedAt,brand\njd,1,充电宝,2026-01-05,无\n")
                        .get(0))
                .contains("\"brand\":\"无\"");
    }

    @Test
    void anOwnFileAddsWords() throws IOException {
        Path own = Files.writeString(directory.resolve("own.yaml"), "nothing: [暂缺]\nallModels: [通用]\n");
        TableSettings settings =
                new TableSettings(new ColumnMappingReader().read(RowKind.CERTIFICATES, own), null, false, true);

        List<String> rows = Tables.csv(
                settings,
                (NAMES + "2024010914000001,暂停,2026-01-05,暂缺,\n2024010914000002,暂停,2026-01-05,通用,\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(rows.get(0)).doesNotContain("affectedModels", "remarks");
        assertThat(rows.get(1)).doesNotContain("affectedModels").contains("taken for the whole certificate");
        assertThatThrownBy(() -> new ColumnMappingReader().read(RowKind.RECALLS, own))
                .hasMessageContaining("allModels: only notices of certificates");
    }
}
