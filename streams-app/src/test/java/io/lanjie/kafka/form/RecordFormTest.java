package io.lanjie.kafka.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.json.RecordReader;
import io.lanjie.json.Result;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.RecallNotice;
import io.lanjie.schema.ReviewDecision;
import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** Every fault of a record is found at once, the one that refusals name first. */
class RecordFormTest {

    private static final Set<String> MARKETPLACES = Set.of("jd");

    @Test
    void ofCertificatesNumberAndNoticeAreChecked() {
        CertificateStatus record = record(
                CertificateStatus.class,
                "{'certificateNumber':'1999010907000001','status':'VALID','effectiveFrom':'2025-06-26',"
                        + "'notice':{'id':' ','issuer':''}}");

        assertThat(new CertificateForm().faults(record))
                .extracting(Refusal::field)
                .containsExactly("certificateNumber", "notice.id", "notice.issuer");
        assertThat(new CertificateForm().removalFaults("2024010907000001")).isEmpty();
        assertThat(new CertificateForm().removalFaults("20240109"))
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.CERTIFICATE_NUMBER_INVALID);
    }

    @Test
    void aRecallNamesItsItems() {
        RecallNotice record = record(
                RecallNotice.class,
                "{'recallId':'R','effectiveFrom':'2025-06-26','notice':{'id':'1','issuer':'SAMR'}}");

        assertThat(new RecallForm().faults(record)).extracting(Refusal::field).containsExactly("items");
        assertThat(new RecallForm().keyOf(record)).isEqualTo("R");
    }

    @Test
    void ofListingsMarketplaceTextsRevisionAndSkusAreChecked() {
        Listing record = record(
                Listing.class,
                "{'marketplace':'ebay','listingId':'1','title':'','updatedAt':'2025-06-26','revision':-1,"
                        + "'skus':[{'skuId':'a'},{'skuId':'a'},{'skuId':' '}]}");

        assertThat(new ListingForm(MARKETPLACES).faults(record))
                .extracting(Refusal::field)
                .containsExactly("marketplace", "title", "revision", "skus[1].skuId", "skus[2].skuId");
        assertThat(new ListingForm(MARKETPLACES).removalFaults("jd:1")).isEmpty();
        assertThat(new ListingForm(MARKETPLACES).removalFaults("jd1"))
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.FIELD_INVALID);
    }

    @Test
    void anAnswerNamesAnOrderAndItsVersionAndCannotBeTakenBack() {
        Acknowledgement record = record(
                Acknowledgement.class,
                "{'orderId':'','version':0,'marketplace':'jd','listingId':'1','type':'RECEIVED',"
                        + "'occurredAt':'2025-06-26'}");

        assertThat(new AcknowledgementForm(MARKETPLACES).faults(record))
                .extracting(Refusal::field)
                .containsExactly("orderId", "version");
        assertThat(new AcknowledgementForm(MARKETPLACES).removalFaults("jd:1")).hasSize(1);
    }

    @Test
    void aDecisionNamesGroundsByKindAndReferenceAndCannotBeTakenBack() {
        ReviewDecision record = record(
                ReviewDecision.class,
                "{'marketplace':'jd','listingId':'1','decision':'LIFT','reviewer':'w','decidedAt':'2025-06-26',"
                        + "'grounds':['CERTIFICATE:1','WEATHER:1']}");

        assertThat(new ReviewDecisionForm(MARKETPLACES).faults(record))
                .extracting(Refusal::reason, Refusal::field)
                .containsExactly(tuple(RefusalReason.GROUND_UNKNOWN, "grounds[1]"));
        record.setGrounds(List.of());
        assertThat(new ReviewDecisionForm(MARKETPLACES).faults(record))
                .extracting(Refusal::field)
                .containsExactly("grounds");
        assertThat(new ReviewDecisionForm(MARKETPLACES).removalFaults("jd:1")).hasSize(1);
    }

    private static <T extends SpecificRecord> T record(Class<T> type, String json) {
        try {
            Result<T> read = RecordReader.read(new ObjectMapper().readTree(json.replace('\'', '"')), type);
            return ((Result.Read<T>) read).value();
        } catch (JsonProcessingException mistake) {
            throw new AssertionError(mistake);
        }
    }
}
