package io.lanjie.domain.policy;

import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.AffectedModel;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.RecalledUnits;
import io.lanjie.domain.standing.GroundKind;
import java.util.Set;

/**
 * What policy is asked about one claim of a listing.
 *
 * @param ground kind of ground
 * @param state state of the certificate, or null for recalls and mark sales
 * @param reasonCodes CNCA reason codes of that state
 * @param matchKind how the claim was found
 * @param affected relation of the goods' model to the models affected
 * @param goodsInScope whether the goods are a power bank, cell or pack
 * @param strength how much the claim proves
 * @param cover what else speaks for goods found by brand and model, or null
 * @param units how the units on offer relate to those recalled, or null where nothing is recalled
 */
public record PolicyQuestion(
        GroundKind ground,
        CertificateState state,
        Set<String> reasonCodes,
        MatchKind matchKind,
        AffectedModel affected,
        boolean goodsInScope,
        Strength strength,
        Cover cover,
        RecalledUnits units) {}
