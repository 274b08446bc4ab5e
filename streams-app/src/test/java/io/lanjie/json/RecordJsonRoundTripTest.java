package io.lanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.schema.Acknowledgement;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.RecallNotice;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewDecision;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.TakedownOrder;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordJsonRoundTripTest {

    private static final int RECORDS_PER_TYPE = 400;

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            classes = {
                Acknowledgement.class,
                CertificateStatus.class,
                Listing.class,
                ListingStanding.class,
                RecallNotice.class,
                Refusal.class,
                ReviewDecision.class,
                ReviewItem.class,
                TakedownOrder.class
            })
    void whatWasWrittenIsReadBackEqual(Class<? extends SpecificRecord> recordClass) throws JsonProcessingException {
        for (long seed = 0; seed < RECORDS_PER_TYPE; seed++) {
            SpecificRecord record = new RandomRecords(seed).next(recordClass);
            String text = mapper.writeValueAsString(RecordJson.write(record));

            assertThat(RecordReader.read(mapper.readTree(text), recordClass))
                    .as("%s of seed %d as %s", recordClass.getSimpleName(), seed, text)
                    .isEqualTo(new Result.Read<>(record));
        }
    }
}
