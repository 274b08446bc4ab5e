package io.lanjie.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When the notices of each phase were handed to Kafka: the start of the clock for the orders they cause. */
public final class PublicationTimes {

    private record NoticeOfPhase(Phase phase, String certificate) {}

    private final Map<NoticeOfPhase, Long> times = new HashMap<>();

    /** Remembers the first notice of that certificate in that phase; repetitions start no clock anew. */
    public void note(Phase phase, String certificate, long millis) {
        times.putIfAbsent(new NoticeOfPhase(phase, certificate), millis);
    }

    /** When the notice was published. */
    public Optional<Long> of(Phase phase, String certificate) {
        return Optional.ofNullable(times.get(new NoticeOfPhase(phase, certificate)));
    }
}
