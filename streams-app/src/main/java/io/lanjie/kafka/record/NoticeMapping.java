package io.lanjie.kafka.record;

import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.CertificateDetails;
import io.lanjie.domain.notice.CertificateNotice;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.NoticeReference;
import io.lanjie.domain.notice.Party;
import io.lanjie.domain.notice.Publication;
import io.lanjie.domain.notice.RecallItem;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.Notice;
import java.util.ArrayList;
import java.util.List;

/** Notices as records and as the domain's words. The record must have passed admission. */
public final class NoticeMapping {

    private NoticeMapping() {}

    /** Of a certificate's state. */
    public static CertificateNotice toDomain(CertificateStatus certificate, SourcePosition source) {
        CertificateDetails details = new CertificateDetails(
                certificate.getProductName(),
                toDomain(certificate.getHolder()),
                toDomain(certificate.getManufacturer()),
                toDomain(certificate.getFactory()),
                certificate.getBrands(),
                certificate.getModels());
        return new CertificateNotice(
                certificate.getCertificateNumber(),
                Enumerations.convert(certificate.getStatus(), CertificateState.class),
                certificate.getEffectiveFrom(),
                certificate.getEffectiveUntil(),
                certificate.getSequence(),
                certificate.getReasonCodes(),
                certificate.getReasonText(),
                details,
                certificate.getAffectedModels(),
                certificate.getComponentCertificates(),
                toDomain(certificate.getNotice()),
                source);
    }

    /** Of a recall. */
    public static RecallNotice toDomain(io.lanjie.schema.RecallNotice recall, SourcePosition source) {
        return new RecallNotice(
                recall.getRecallId(),
                recall.getAuthority(),
                recall.getBrands(),
                toDomain(recall.getHolder()),
                recall.getProductName(),
                recall.getItems().stream().map(NoticeMapping::toDomain).toList(),
                recall.getEffectiveFrom(),
                recall.getSequence(),
                toDomain(recall.getNotice()),
                source);
    }

    /** Of a certificate's state. */
    public static CertificateStatus toRecord(CertificateNotice notice) {
        CertificateDetails details = notice.details();
        return CertificateStatus.newBuilder()
                .setCertificateNumber(notice.number())
                .setStatus(Enumerations.convert(notice.state(), io.lanjie.schema.CertificateState.class))
                .setEffectiveFrom(notice.effectiveFrom())
                .setEffectiveUntil(notice.effectiveUntil())
                .setSequence(notice.sequence())
                .setReasonCodes(new ArrayList<>(notice.reasonCodes()))
                .setReasonText(notice.reasonText())
                .setProductName(details.productName())
                .setHolder(toRecord(details.holder()))
                .setManufacturer(toRecord(details.manufacturer()))
                .setFactory(toRecord(details.factory()))
                .setBrands(new ArrayList<>(details.brands()))
                .setModels(new ArrayList<>(details.models()))
                .setAffectedModels(new ArrayList<>(notice.affectedModels()))
                .setComponentCertificates(new ArrayList<>(notice.componentCertificates()))
                .setNotice(toRecord(notice.publication()))
                .build();
    }

    /** Of a recall. */
    public static io.lanjie.schema.RecallNotice toRecord(RecallNotice notice) {
        return io.lanjie.schema.RecallNotice.newBuilder()
                .setRecallId(notice.recallId())
                .setAuthority(notice.authority())
                .setBrands(new ArrayList<>(notice.brands()))
                .setHolder(toRecord(notice.holder()))
                .setProductName(notice.productName())
                .setItems(new ArrayList<>(
                        notice.items().stream().map(NoticeMapping::toRecord).toList()))
                .setEffectiveFrom(notice.effectiveFrom())
                .setSequence(notice.sequence())
                .setNotice(toRecord(notice.publication()))
                .build();
    }

    static io.lanjie.schema.NoticeReference toRecord(NoticeReference notice) {
        return notice == null ? null : new io.lanjie.schema.NoticeReference(notice.id(), notice.issuer(), notice.url());
    }

    static NoticeReference toDomain(io.lanjie.schema.NoticeReference notice) {
        return notice == null ? null : new NoticeReference(notice.getId(), notice.getIssuer(), notice.getUrl());
    }

    private static Publication toDomain(Notice notice) {
        List<String> replaces = notice.getReplaces();
        return new Publication(notice.getId(), notice.getIssuer(), notice.getUrl(), notice.getPublishedAt(), replaces);
    }

    private static Notice toRecord(Publication publication) {
        return Notice.newBuilder()
                .setId(publication.id())
                .setIssuer(publication.issuer())
                .setUrl(publication.url())
                .setPublishedAt(publication.publishedAt())
                .setReplaces(new ArrayList<>(publication.replaces()))
                .build();
    }

    private static RecallItem toDomain(io.lanjie.schema.RecallItem item) {
        return new RecallItem(
                item.getModel(),
                item.getAllUnits(),
                item.getBatches(),
                item.getMadeFrom(),
                item.getMadeUntil(),
                item.getUnits(),
                item.getGtins(),
                item.getProductNames());
    }

    private static io.lanjie.schema.RecallItem toRecord(RecallItem item) {
        return io.lanjie.schema.RecallItem.newBuilder()
                .setModel(item.model())
                .setAllUnits(item.allUnits())
                .setBatches(new ArrayList<>(item.batches()))
                .setMadeFrom(item.madeFrom())
                .setMadeUntil(item.madeUntil())
                .setUnits(item.units())
                .setGtins(new ArrayList<>(item.gtins()))
                .setProductNames(new ArrayList<>(item.productNames()))
                .build();
    }

    private static Party toDomain(io.lanjie.schema.Party party) {
        return party == null ? null : new Party(party.getName(), party.getCreditCode());
    }

    private static io.lanjie.schema.Party toRecord(Party party) {
        return party == null ? null : new io.lanjie.schema.Party(party.name(), party.creditCode());
    }
}
