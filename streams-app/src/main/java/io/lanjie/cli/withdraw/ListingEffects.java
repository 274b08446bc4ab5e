package io.lanjie.cli.withdraw;

import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.NoticeName;
import io.lanjie.domain.notice.NoticeReference;
import io.lanjie.domain.standing.Ground;
import io.lanjie.domain.standing.PolicyAction;
import io.lanjie.domain.standing.Standing;
import io.lanjie.pipeline.decision.StandingForecast;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Counts what becomes of the listings that a notice holds down or has under review, as they stand now. */
final class ListingEffects {

    private final NoticeName name;
    private final Set<EntryId> undone;
    private final StandingForecast forecast;
    private final Map<StandingForecast.Effect, Long> blocked = new EnumMap<>(StandingForecast.Effect.class);
    private long heldByOthers;
    private long toReviewer;
    private long underReview;

    /**
     * @param name the notice
     * @param undone the entries on which it is undone
     * @param forecast foresees by the notices that count afterwards
     */
    ListingEffects(NoticeName name, Set<EntryId> undone, StandingForecast forecast) {
        this.name = name;
        this.undone = undone;
        this.forecast = forecast;
    }

    void count(Standing standing) {
        if (!standing.isBlocked()) {
            boolean asksForReview = standing.grounds().stream()
                    .anyMatch(ground -> ground.action() == PolicyAction.REVIEW && restsOnIt(ground));
            underReview += asksForReview && !standing.reviewReasons().isEmpty() ? 1 : 0;
            return;
        }
        if (standing.held().stream().noneMatch(this::restsOnIt)) {
            return;
        }
        StandingForecast.Forecast foreseen = forecast.of(standing);
        blocked.merge(foreseen.effect(), 1L, Long::sum);
        heldByOthers += standing.held().stream().anyMatch(ground -> !restsOnIt(ground))
                        && !foreseen.held().isEmpty()
                ? 1
                : 0;
        toReviewer += foreseen.asksReviewer() ? 1 : 0;
    }

    /** Blocked listings that it holds down, alone or with others. */
    long blocked() {
        return blocked.values().stream().mapToLong(Long::longValue).sum();
    }

    long of(StandingForecast.Effect effect) {
        return blocked.getOrDefault(effect, 0L);
    }

    /** Of those that stay blocked, the ones that something else holds as well. */
    long heldByOthers() {
        return heldByOthers;
    }

    /** Of those that stay blocked, the ones that a reviewer has to let go. */
    long toReviewer() {
        return toReviewer;
    }

    /** Listings that are free and that it has put before a reviewer. */
    long underReview() {
        return underReview;
    }

    private boolean restsOnIt(Ground ground) {
        NoticeReference notice = ground.facts().notice();
        if (notice == null || !name.isOf(notice.id(), notice.issuer())) {
            return false;
        }
        EntryId entry = switch (ground.id().kind()) {
            case CERTIFICATE, COMPONENT -> EntryId.certificate(ground.id().reference());
            case RECALL -> EntryId.recall(ground.id().reference());
            case MARK_SALE -> null;
        };
        return undone.contains(entry);
    }
}
