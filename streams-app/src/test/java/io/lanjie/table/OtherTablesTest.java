package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.json.RowKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherTablesTest {

    private static final String RECALL = "召回编号,发布机构,品牌,产品名称,型号,批次,生产日期起,生产日期止,数量,全部召回,召回开始日期,公告编号\n";

    @Test
    void theRowsOfARecallBecomeOne() {
        List<String> rows = Tables.csv(RowKind.RECALLS, RECALL + """
                R-1,SAMR,甲,移动电源,PB-1,B1；B2,2023-06-05,2023-07-28,"331,578",否,2026-01-05,G-1
                R-1,,,,PB-2,,2024-01-01,2024-02-01,10,是,,
                R-2,SAMR,乙,移动电源,PB-3,,,,,是,2026-01-06,G-2
                """);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .startsWith("2 {\"recallId\":\"R-1\",\"authority\":\"SAMR\"")
                .contains("\"items\":[{\"model\":\"PB-1\",\"batches\":[\"B1\",\"B2\"],\"madeFrom\":\"2023-06-05\","
                        + "\"madeUntil\":\"2023-07-28\",\"units\":331578,\"allUnits\":false},{\"model\":\"PB-2\","
                        + "\"madeFrom\":\"2024-01-01\",\"madeUntil\":\"2024-02-01\",\"units\":10,\"allUnits\":true}]")
                .contains("\"notice\":{\"id\":\"G-1\",\"issuer\":\"SAMR\"}");
        assertThat(rows.get(1)).startsWith("4 {\"recallId\":\"R-2\"");
    }

    @Test
    void aRecallIsRefusedAsAWholeWhenARowOfItIsBadOrMayBe() {
        List<String> rows = Tables.csv(RowKind.RECALLS, RECALL + """
                R-1,,,,PB-1,,,,,是,2026-01-05,G-1
                R-1,,,,PB-2,,,,many,是,2026-01-05,G-1
                R-2,,,,PB-1,,,,,是,2026-01-05,G-1
                ,,,,PB-2,,,,,是,,
                R-3,,,,PB-1,,,,,是,2026-01-05,G-1
                R-3,,,,PB-2,,,,,是,2026-01-06,G-1
                R-4,,,,PB-1,详见附件,,,,是,2026-01-05,G-1
                R-4,,,,PB-2,,,,,是,2026-01-05,G-1
                R-5,,,,PB-1,,,,,是,2026-01-05,G-1
                "R-6
                R-7,,,,PB-1,,,,,是,2026-01-05,G-1
                R-5,,,,PB-2,,,,,是,2026-01-05,G-1
                R-8,,,,PB-2,,,,,是,2026-01-05,G-1
                """);

        assertThat(rows).hasSize(8);
        assertThat(rows.get(0))
                .isEqualTo("2 [and row 3 of the same recall: 数量: 'many' is no whole number of at most 64 bits]");
        assertThat(rows.get(1)).startsWith("4 [and row 5 of the same recall: ").contains("Each row names its recall");
        assertThat(rows.get(2)).startsWith("6 [and row 7 of the same recall: 召回开始日期: differs from row 6");
        assertThat(rows.get(3)).startsWith("8 [批次: '详见附件' names an attachment");
        assertThat(rows.get(4)).startsWith("10 [and row 11 of the same recall: cell 1 begins with a quote");
        assertThat(rows.get(5)).isEqualTo("12 [row 11 above cannot be read and may belong to R-7]");
        assertThat(rows.get(6)).startsWith("13 [召回编号: rows of R-5 stand further up as well");
        assertThat(rows.get(7)).startsWith("14 {\"recallId\":\"R-8\"");
    }

    @Test
    void listingsHaveAttributesOfTheirOwnAndSkusAsJson() {
        String table =
                "marketplace,listingId,title,updatedAt,revision,attributes.品牌,attributes.品牌,attributes,skus,saleStatus\n"
                        + "jd,1,充电宝,2026-01-05 09:30,7,甲,乙,\"[{\"\"name\"\":\"\"a\"\",\"\"value\"\":\"\"b\"\"}]\","
                        + "\"[{\"\"skuId\"\":\"\"s\"\"}]\",下架\njd,2,充电宝,2026-01-05,1.5,,,{},[,off\n";

        List<String> rows = Tables.csv(RowKind.LISTINGS, table);

        assertThat(rows.get(0))
                .isEqualTo(
                        "2 {\"marketplace\":\"jd\",\"listingId\":\"1\",\"title\":\"充电宝\","
                                + "\"updatedAt\":\"2026-01-05T09:30:00+08:00\",\"revision\":7,\"attributes\":["
                                + "{\"name\":\"品牌\",\"value\":\"甲\"},{\"name\":\"品牌\",\"value\":\"乙\"},"
                                + "{\"name\":\"a\",\"value\":\"b\"}],\"skus\":[{\"skuId\":\"s\"}],\"saleStatus\":\"OFF_SALE\"}");
        assertThat(rows.get(1))
                .startsWith("3 [revision: '1.5' is no whole number")
                .contains(
                        "attributes: expected a list in JSON",
                        "skus: expected a list in JSON",
                        "saleStatus: 'off' is none of 在售, 下架");
    }

    @Test
    void listsAreSeparatedBySemicolonsOrGivenAsJson() {
        assertThat(Tables.csv(RowKind.LISTINGS, """
                marketplace,listingId,title,updatedAt,imageTexts,gtins
                jd,1,x,2026-01-05,"[""a;b"",""c""]",6901234567892；6901234567893; ；
                """))
                .singleElement()
                .asString()
                .contains("\"imageTexts\":[\"a;b\",\"c\"]", "\"gtins\":[\"6901234567892\",\"6901234567893\"]");
    }

    @Test
    void flagsRemoveAndAcknowledgementsAreRead() {
        assertThat(Tables.csv(RowKind.LISTINGS, "marketplace,listingId,ended\njd,1,true\njd,2,perhaps\n"))
                .containsExactly(
                        "2 {\"marketplace\":\"jd\",\"listingId\":\"1\",\"ended\":true}",
                        "3 [ended: 'perhaps' is none of 是, 否, true, false]");
        assertThat(Tables.csv(RowKind.ACKNOWLEDGEMENTS, """
                orderId,version,marketplace,listingId,type,skuIds,occurredAt
                o-1,2,jd,1,PARTIAL,a；b,2026-01-05T10:00:00+08:00
                """))
                .containsExactly(
                        "2 {\"orderId\":\"o-1\",\"version\":2,\"marketplace\":\"jd\",\"listingId\":\"1\","
                                + "\"type\":\"PARTIAL\",\"skuIds\":[\"a\",\"b\"],\"occurredAt\":\"2026-01-05T10:00:00+08:00\"}");
    }
}
