package io.lanjie.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.json.Result;
import io.lanjie.json.Row;
import io.lanjie.json.RowKind;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeCheckTest {

    private static final String CERTIFICATE = "{\"certificateNumber\":\"2024010914000001\",\"status\":\"%s\","
            + "\"effectiveFrom\":\"%s\",\"reasonCodes\":[\"%s\"]}";

    private static Result<Row> certificate(String status, String from, String code) {
        return checked(RowKind.CERTIFICATES, CERTIFICATE.formatted(status, from, code));
    }

    private static Result<Row> checked(RowKind kind, String json) {
        try {
            return new RowCheck(kind, Set.of(), Optional.of(new NoticeDefault("N", "CQC")))
                    .check((ObjectNode) JsonMapper.builder().build().readTree(json));
        } catch (JsonProcessingException slip) {
            throw new IllegalArgumentException(slip);
        }
    }

    private static String faults(Result<Row> row) {
        return row instanceof Result.Faulty<Row> faulty ? faulty.faults().toString() : "";
    }

    private static String remarks(Result<Row> row) {
        assertThat(row).isInstanceOf(Result.Read.class);
        return RowCheck.remarks(((Result.Read<Row>) row).value()).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0208,", "abc", "208", "0208 0201", "02080", "", "０２０８"})
    void aCodeThatIsNotFourDigitsIsRefused(String code) {
        assertThat(faults(certificate("SUSPENDED", "2026-01-05", code)))
                .contains("reasonCodes[0]: expected a code of four digits such as 0201", "found '" + code + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENDED,0209,true",
        "SUSPENDED,0208,false",
        "SUSPENDED,9999,true",
        "REVOKED,0209,false",
        "CANCELLED,0205,true",
        "CANCELLED,0204,false",
        "VALID,0301,false"
    })
    void aCodeThatTheStatusDoesNotKnowIsRemarkedAndTaken(String status, String code, boolean remarked) {
        String remarks = remarks(certificate(status, "2026-01-05", code));

        assertThat(remarks.contains("'" + code + "' is none of CNCA's codes for " + status))
                .isEqualTo(remarked);
        assertThat(remarks.equals("[]")).isNotEqualTo(remarked);
    }

    @Test
    void aDateBeforeCertificatesOfThisKindIsRefused() {
        String recall = "{\"recallId\":\"R\",\"items\":[{\"model\":\"A\"}],\"effectiveFrom\":\"%s\"}";

        assertThat(faults(certificate("SUSPENDED", "0202-01-05", "0201")))
                .contains("effectiveFrom: 0202-01-05 lies before 2002, when CCC began (2002-05-01): a slip?");
        assertThat(faults(certificate("SUSPENDED", "2001-12-31", "0201"))).contains("2001-12-31 lies before 2002");
        assertThat(faults(certificate("SUSPENDED", "2002-01-01", "0201"))).isEmpty();
        assertThat(faults(checked(RowKind.RECALLS, recall.formatted("1202-01-05"))))
                .contains("lies before 2002");
        assertThat(faults(checked(RowKind.RECALLS, recall.formatted("2026-01-05"))))
                .isEmpty();
    }
}
