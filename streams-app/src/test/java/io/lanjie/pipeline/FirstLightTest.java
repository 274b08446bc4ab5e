package io.lanjie.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Listing;
import io.lanjie.schema.Notice;
import io.lanjie.schema.OrderAction;
import io.lanjie.schema.TakedownOrder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstLightTest {

    @Test
    void takesDownAndReleases() {
        Instant now = Instant.parse("2026-01-05T00:00:00Z");
        try (PipelineDriver pipeline = new PipelineDriver(now)) {
            pipeline.publish("marketplace.listings", "jd:1", Listing.newBuilder().setMarketplace("jd").setListingId("1").setTitle("充电宝 20000毫安").setRevision(1).setUpdatedAt(now).setCertificateNumbers(List.of("2024 0109 1400 0001")).build());
            pipeline.publish("ccc.certificate-status", "2024010914000001", status(CertificateState.SUSPENDED, now, "n1"));
            pipeline.settle();
            List<TakedownOrder> orders = pipeline.orders();
            System.out.println(orders);
            assertThat(orders).extracting(TakedownOrder::getAction).containsExactly(OrderAction.TAKE_DOWN);
            pipeline.publish("ccc.certificate-status", "2024010914000001", status(CertificateState.VALID, now.plusMillis(500), "n2"));
            pipeline.settle();
            orders = pipeline.orders();
            System.out.println(orders);
            System.out.println(pipeline.counts().all());
            assertThat(orders).extracting(TakedownOrder::getAction).containsExactly(OrderAction.RELEASE);
        }
    }

    private static CertificateStatus status(CertificateState state, Instant now, String id) {
        return CertificateStatus.newBuilder().setCertificateNumber("2024010914000001").setStatus(state).setEffectiveFrom(now).setNotice(Notice.newBuilder().setId(id).setIssuer("CQC").build()).build();
    }
}
