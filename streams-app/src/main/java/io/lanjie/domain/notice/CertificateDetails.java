package io.lanjie.domain.notice;

import java.util.List;

/**
 * What a certificate says of the product and the companies behind it (Regulations art. 21).
 *
 * @param productName product name, or null
 * @param holder applicant who holds the certificate, or null
 * @param manufacturer manufacturer, or null
 * @param factory factory, or null
 * @param brands brands of the certified goods
 * @param models models as the certificate lists them
 */
public record CertificateDetails(
        String productName, Party holder, Party manufacturer, Party factory, List<String> brands, List<String> models) {

    /** Copies the lists. */
    public CertificateDetails {
        brands = List.copyOf(brands);
        models = List.copyOf(models);
    }

    /** Nothing said. */
    public static CertificateDetails none() {
        return new CertificateDetails(null, null, null, null, List.of(), List.of());
    }
}
