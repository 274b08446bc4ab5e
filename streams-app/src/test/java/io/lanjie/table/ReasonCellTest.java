package io.lanjie.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.json.Result;
import io.lanjie.json.RowKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonCellTest {

    private final ColumnMapping mapping = new ColumnMappingReader().builtIn(RowKind.CERTIFICATES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0208、0201 | 0208 0201 | ''",
                "0208 0201 | 0208 0201 | ''",
                "0208,0201 | 0208 0201 | ''",
                "0208，0201 | 0208 0201 | ''",
                "0208/0201 | 0208 0201 | ''",
                "0208；0201 | 0208 0201 | ''",
                "0208, | 0208 | ''",
                "０２０８、０２０１ | 0208 0201 | ''",
                "208、201 | 0208 0201 | ''",
                "208 | 0208 | ''",
                "9999 | 9999 | ''",
                "0208 企业申请 | 0208 | 企业申请",
                "0208企业申请 | 0208 | 企业申请",
                "0208（企业申请） | 0208 | 企业申请",
                "0208（企业申请）及其他 | 0208 | （企业申请）及其他",
                "0201、0203 抽查不合格 | 0201 0203 | 抽查不合格",
                "0201 抽查；0203 一致性 | 0201 0203 | 抽查；一致性",
                "企业申请暂停 | 0208 | 企业申请暂停",
                "2025年国抽不合格 | '' | 2025年国抽不合格",
                "2025 国抽 GB 31241-2022 第 0.2 条 | '' | 2025 国抽 GB 31241-2022 第 0.2 条",
                "型号P0203停产 | '' | 型号P0203停产"
            })
    void codesAreReadWhateverStandsBetweenThem(String text, String codes, String words) {
        assertThat(ReasonCell.of(text, "SUSPENDED", mapping)).isInstanceOfSatisfying(Result.Read.class, read -> {
            ReasonCell reason = (ReasonCell) read.value();
            assertThat(String.join(" ", reason.codes())).isEqualTo(codes);
            assertThat(String.join("；", reason.words())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "企业申请0208",
                "（0208）",
                "0208 企业申请、0201 抽查不合格",
                "0201-0203",
                "0201至0203",
                "0208、20",
                "208 企业申请",
                "208201",
                "02010203",
                "原因：０２０８"
            })
    void aCodeThatWouldGetLostIsAFault(String text) {
        assertThat(ReasonCell.of(text, "SUSPENDED", mapping))
                .isInstanceOfSatisfying(
                        Result.Faulty.class,
                        faulty -> assertThat(faulty.faults().toString())
                                .contains("'" + text + "' holds what looks like a code", "0201；0203"));
    }

    @Test
    void theRowIsRefusedByTheNameOfItsColumn() {
        assertThat(Tables.csv(RowKind.CERTIFICATES, "证书编号,证书状态,暂停日期,暂停原因\n2024010914000001,暂停,2026-01-05,依据0208\n"))
                .singleElement()
                .asString()
                .startsWith("2 [暂停原因: '依据0208' holds what looks like a code");
    }
}
