package io.lanjie.benchmarks.comparison.data;

import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Notice;
import io.lanjie.schema.Party;
import java.time.Instant;
import java.util.List;

/** The words of notices: each concerns a whole certificate, so that only its number decides which listings it meets. */
public final class NoticeText {

    private static final String ISSUER = "CQC";
    private static final List<String> STRUCK_FOR = List.of("0201");

    private NoticeText() {}

    /**
     * A notice.
     *
     * @param number the certificate, by its small number
     * @param state its new state
     * @param notice the publication's name
     * @param from when the state begins; also orders the notices of one certificate
     */
    public static CertificateStatus of(int number, CertificateState state, String notice, Instant from) {
        String text = Numbers.text(number);
        return CertificateStatus.newBuilder()
                .setCertificateNumber(text)
                .setStatus(state)
                .setEffectiveFrom(from)
                .setReasonCodes(state == CertificateState.VALID ? List.of() : STRUCK_FOR)
                .setProductName("移动电源")
                .setHolder(new Party("深圳市第" + number + "电子有限公司", null))
                .setNotice(Notice.newBuilder()
                        .setId(notice)
                        .setIssuer(ISSUER)
                        .setPublishedAt(from)
                        .build())
                .build();
    }
}
