package io.lanjie.pipeline.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lanjie.domain.listing.Fingerprint;
import io.lanjie.domain.listing.Listing;
import io.lanjie.json.Result;
import io.lanjie.json.Row;
import io.lanjie.json.RowKind;
import io.lanjie.kafka.record.ListingMapping;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private final Fingerprints fingerprints = new Fingerprints("secret", "rules-1");

    @Test
    void everythingButTheVersionCounts() {
        List<Fingerprint> all = Stream.of(
                        "",
                        "'title':'other'",
                        "'saleStatus':'OFF_SALE'",
                        "'sellerId':'s'",
                        "'sellerCreditCode':'s'",
                        "'shopName':'s'",
                        "'url':'s'",
                        "'brand':'s'",
                        "'brand':''",
                        "'model':'s'",
                        "'category':'s'",
                        "'description':'s'",
                        "'certificateNumbers':['s']",
                        "'certificateNumbers':['s','s']",
                        "'certificateNumbers':['ss']",
                        "'attributes':[{'name':'ab','value':'c'}]",
                        "'attributes':[{'name':'a','value':'bc'}]",
                        "'gtins':['s']",
                        "'imageTexts':['s']",
                        "'skus':[{'skuId':'A'}]",
                        "'skus':[{'skuId':'B'}]",
                        "'skus':[{'skuId':'A','name':'s'}]",
                        "'skus':[{'skuId':'A','model':'s'}]",
                        "'skus':[{'skuId':'A','gtin':'s'}]",
                        "'skus':[{'skuId':'A','certificateNumbers':['s']}]")
                .map(fields -> fingerprints.of(listing(1, fields)))
                .toList();

        assertThat(all).doesNotHaveDuplicates();
        assertThat(fingerprints.of(listing(2, ""))).isEqualTo(all.get(0));
    }

    @Test
    void anotherSecretOrOtherRulesGiveAnother() {
        Listing listing = listing(1, "");

        assertThat(List.of(
                        fingerprints.of(listing),
                        new Fingerprints("another", "rules-1").of(listing),
                        new Fingerprints("secret", "rules-2").of(listing)))
                .doesNotHaveDuplicates();
    }

    private static Listing listing(int revision, String fields) {
        String json = "{'marketplace':'jd','listingId':'1','title':'t','revision':" + revision
                + ",'updatedAt':'2026-01-0" + revision + "'}";
        try {
            ObjectNode row = (ObjectNode) new JsonMapper().readTree(json.replace('\'', '"'));
            row.setAll((ObjectNode) new JsonMapper().readTree(("{" + fields + "}").replace('\'', '"')));
            Row.Value read = (Row.Value) ((Result.Read<Row>) RowKind.LISTINGS.read(row)).value();
            return ListingMapping.toDomain((io.lanjie.schema.Listing) read.record());
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fields, fault);
        }
    }
}
