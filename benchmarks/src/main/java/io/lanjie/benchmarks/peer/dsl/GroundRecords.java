package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CarriedGround;
import io.lanjie.benchmarks.peer.dsl.record.CarriedNumber;
import io.lanjie.benchmarks.peer.dsl.record.CertificateInForce;
import io.lanjie.benchmarks.peer.dsl.record.Evidence;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.Ground;
import io.lanjie.schema.GroundKind;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Match;
import io.lanjie.schema.MatchKind;
import io.lanjie.schema.NoticeReference;
import io.lanjie.schema.PolicyAction;
import io.lanjie.schema.ReleaseReason;
import io.lanjie.schema.Scope;
import io.lanjie.schema.SourcePosition;
import io.lanjie.schema.StandingGround;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Joined rows as the grounds of standings and orders. */
final class GroundRecords {

    private GroundRecords() {}

    /** The grounds of a standing, in the order given; one that was there before keeps its time. */
    static List<StandingGround> standing(
            List<CarriedGround> calling, ListingStanding before, boolean held, Instant now) {
        List<StandingGround> grounds = new ArrayList<>(calling.size());
        for (CarriedGround ground : calling) {
            StandingGround earlier = find(before, ground.getCertificate().getNumber());
            grounds.add(standing(ground, earlier == null ? now : earlier.getSince(), held));
        }
        return grounds;
    }

    /** The grounds of an order: those that hold. */
    static List<Ground> holding(ListingStanding standing) {
        List<Ground> grounds = new ArrayList<>();
        for (StandingGround ground : standing.getGrounds()) {
            if (ground.getHeld()) {
                grounds.add(ordered(ground));
            }
        }
        return grounds;
    }

    /**
     * The grounds that held before and no longer do, with the record that lifted each.
     *
     * @param carried the listing's rows; one that is missing left with an edit of the listing
     */
    static List<Ground> lifted(ListingStanding before, ListingStanding after, List<CarriedGround> carried) {
        List<Ground> lifted = new ArrayList<>();
        for (StandingGround ground : before.getGrounds()) {
            if (ground.getHeld() && find(after, ground.getReference()) == null) {
                lifted.add(lifted(ground, certificate(carried, ground.getReference())));
            }
        }
        return lifted;
    }

    /** Whether both mean the same to a marketplace. */
    static boolean ordersTheSame(StandingGround one, StandingGround other) {
        return one.getReference().equals(other.getReference())
                && one.getStatus() == other.getStatus()
                && one.getReasonCodes().equals(other.getReasonCodes())
                && one.getScope() == other.getScope()
                && one.getSkuIds().equals(other.getSkuIds());
    }

    private static StandingGround standing(CarriedGround ground, Instant since, boolean held) {
        CertificateInForce certificate = ground.getCertificate();
        CarriedNumber carried = ground.getCarried();
        StandingGround record = new StandingGround();
        record.setKind(GroundKind.CERTIFICATE);
        record.setReference(certificate.getNumber());
        record.setStatus(CertificateState.valueOf(certificate.getState().name()));
        record.setReasonCodes(certificate.getReasonCodes());
        record.setEffectiveFrom(Instant.ofEpochMilli(certificate.getEffectiveFrom()));
        record.setSequence(certificate.getSequence());
        record.setNotice(
                new NoticeReference(certificate.getNoticeId(), certificate.getIssuer(), certificate.getNoticeUrl()));
        record.setScope(carried.getSkuIds().isEmpty() ? Scope.LISTING : Scope.SKUS);
        record.setSkuIds(carried.getSkuIds());
        record.setMatches(matches(carried.getEvidence()));
        record.setSince(since);
        record.setSource(source(certificate));
        record.setAction(PolicyAction.TAKE_DOWN);
        record.setHeld(held);
        record.setAffectedModels(List.of());
        record.setCarriers(List.of());
        return record;
    }

    private static Ground ordered(StandingGround ground) {
        Ground record = new Ground();
        record.setKind(ground.getKind());
        record.setReference(ground.getReference());
        record.setStatus(ground.getStatus());
        record.setReasonCodes(ground.getReasonCodes());
        record.setEffectiveFrom(ground.getEffectiveFrom());
        record.setNotice(ground.getNotice());
        record.setScope(ground.getScope());
        record.setSkuIds(ground.getSkuIds());
        record.setMatches(ground.getMatches());
        record.setSince(ground.getSince());
        record.setSource(ground.getSource());
        return record;
    }

    private static Ground lifted(StandingGround ground, CertificateInForce certificate) {
        Ground record = ordered(ground);
        if (certificate == null) {
            record.setReleaseReason(ReleaseReason.NOTICE_CHANGED);
        } else {
            record.setSource(source(certificate));
            record.setReleaseReason(
                    switch (certificate.getState()) {
                        case VALID -> ReleaseReason.REINSTATED;
                        case WITHDRAWN -> ReleaseReason.NOTICE_WITHDRAWN;
                        case SUSPENDED, REVOKED, CANCELLED, EXPIRED, UNKNOWN -> ReleaseReason.NOTICE_CHANGED;
                    });
        }
        return record;
    }

    private static List<Match> matches(List<Evidence> evidence) {
        List<Match> matches = new ArrayList<>(evidence.size());
        for (Evidence place : evidence) {
            matches.add(new Match(
                    place.getInNumberField() ? MatchKind.CERTIFICATE_FIELD : MatchKind.CERTIFICATE_TEXT,
                    place.getField(),
                    place.getMatchedText(),
                    place.getNormalised(),
                    place.getStart(),
                    place.getEnd(),
                    place.getRule()));
        }
        return matches;
    }

    private static SourcePosition source(CertificateInForce certificate) {
        return new SourcePosition(certificate.getTopic(), certificate.getPartition(), certificate.getOffset());
    }

    private static StandingGround find(ListingStanding standing, String reference) {
        if (standing != null) {
            for (StandingGround ground : standing.getGrounds()) {
                if (ground.getReference().equals(reference)) {
                    return ground;
                }
            }
        }
        return null;
    }

    private static CertificateInForce certificate(List<CarriedGround> carried, String number) {
        for (CarriedGround ground : carried) {
            if (ground.getCertificate().getNumber().equals(number)) {
                return ground.getCertificate();
            }
        }
        return null;
    }
}
