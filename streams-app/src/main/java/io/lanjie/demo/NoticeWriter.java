package io.lanjie.demo;

import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Notice;
import io.lanjie.schema.Party;
import java.util.List;

/** Writes a notice from its sheet; the same sheet gives the same notice. */
final class NoticeWriter {

    static final String ISSUER = "样例认证中心";

    private static final int MONTHS_OF_SUSPENSION = 3;

    private final CertificateBook book;

    NoticeWriter(CertificateBook book) {
        this.book = book;
    }

    CertificateStatus write(int certificate, String number, Goods goods, Brand brand, NoticeSheet sheet) {
        Party company = new Party(brand.company(), null);
        return CertificateStatus.newBuilder()
                .setCertificateNumber(number)
                .setStatus(sheet.status())
                .setEffectiveFrom(Calendar.midnight(sheet.effectiveFrom()))
                .setEffectiveUntil(
                        sheet.status() == CertificateState.SUSPENDED
                                ? sheet.effectiveFrom().plusMonths(MONTHS_OF_SUSPENSION)
                                : null)
                .setSequence(sheet.sequence())
                .setReasonCodes(sheet.reasonCodes())
                .setReasonText(reasonText(sheet))
                .setProductName(goods.productName())
                .setHolder(company)
                .setManufacturer(company)
                .setBrands(List.of(brand.chinese(), brand.latin()))
                .setModels(
                        sheet.listed().isEmpty()
                                ? List.of(book.model(certificate, brand, 0), book.model(certificate, brand, 1))
                                : sheet.listed())
                .setAffectedModels(sheet.affectedModels())
                .setComponentCertificates(sheet.componentCertificates())
                .setNotice(Notice.newBuilder()
                        .setId(sheet.noticeId())
                        .setIssuer(ISSUER)
                        .setUrl("https://notices.example.com/" + sheet.noticeId())
                        .setPublishedAt(Calendar.midnight(sheet.effectiveFrom()))
                        .setReplaces(sheet.replaces())
                        .build())
                .build();
    }

    private static String reasonText(NoticeSheet sheet) {
        return switch (sheet.status()) {
            case SUSPENDED -> sheet.reasonCodes().contains("0208") ? "持证人主动申请暂停" : "跟踪检查不符合要求，暂停证书";
            case REVOKED -> "整改期满仍不符合要求，撤销证书";
            case CANCELLED -> "持证人申请注销";
            case EXPIRED -> "证书有效期届满";
            case VALID, UNKNOWN -> null;
        };
    }
}
