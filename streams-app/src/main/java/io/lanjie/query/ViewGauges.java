package io.lanjie.query;

import io.lanjie.kafka.TopicNames;
import io.lanjie.metrics.GaugeRows;
import io.lanjie.metrics.GaugeSource;
import io.lanjie.metrics.MeterDeclaration;
import io.lanjie.metrics.MeterTag;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the views of an instance say, as gauges. */
public final class ViewGauges implements GaugeSource {

    private static final String RUNNING = "RUNNING";

    private final ApplicationView application;
    private final HealthView health;
    private final Supplier<Optional<Map<String, Long>>> lag;
    private final TopicNames topics;

    /**
     * @param application says what it is doing
     * @param health says how it is
     * @param lag how much all instances together have yet to take in of each topic; empty while that is not known
     * @param topics names of the topics; their prefix is not shown
     */
    public ViewGauges(
            ApplicationView application,
            HealthView health,
            Supplier<Optional<Map<String, Long>>> lag,
            TopicNames topics) {
        this.application = application;
        this.health = health;
        this.lag = lag;
        this.topics = topics;
    }

    @Override
    public void read(GaugeRows rows) {
        ApplicationInformation information = application.information();
        rows.put(MeterDeclaration.READY, health.ready().isFine() ? 1 : 0);
        rows.put(MeterDeclaration.CAUGHT_UP, health.caughtUp().isFine() ? 1 : 0);
        long running = information.threads().stream()
                .filter(thread -> thread.state().equals(RUNNING))
                .count();
        rows.put(MeterDeclaration.STREAM_THREADS, running, "running");
        rows.put(MeterDeclaration.STREAM_THREADS, information.threads().size() - running, "other");
        lag.get().ifPresent(known -> readLag(rows, known, information.applicationId()));
    }

    /** Shown by the names that do not depend on the configuration. */
    private void readLag(GaugeRows rows, Map<String, Long> known, String applicationId) {
        for (String topic : MeterTag.LAGGING.closedValues()) {
            Long records = known.getOrDefault(topics.prefix() + topic, known.get(applicationId + "-" + topic));
            if (records != null) {
                rows.put(MeterDeclaration.INPUT_LAG, records, topic);
            }
        }
    }
}
