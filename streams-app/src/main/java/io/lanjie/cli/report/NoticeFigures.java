package io.lanjie.cli.report;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.NoticeFate;
import io.lanjie.domain.notice.NoticeName;
import java.util.List;
import java.util.Map;

/**
 * What a report says of one notice.
 *
 * @param name the notice
 * @param fates what has become of it on each certificate and recall
 * @param malformed where it came in a form that was refused at once, and why
 * @param figures what is counted
 * @param pace when the orders on it went out
 * @param refusals records of it that were refused
 */
record NoticeFigures(
        NoticeName name,
        Map<EntryId, NoticeFate> fates,
        Map<EntryId, Refusal> malformed,
        Figures figures,
        OrderPace pace,
        List<io.lanjie.schema.Refusal> refusals) {}
