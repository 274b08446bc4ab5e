package io.lanjie.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.kafka.streams.KafkaStreams;

/** All metrics of one instance, in the form that Prometheus reads. Close it when the instance ends. */
public final class MetricsRegistry implements AutoCloseable {

    /** How soon the metrics of tasks and stores that come and go are shown and gone. */
    private static final Duration REFRESH = Duration.ofSeconds(10);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final List<AutoCloseable> binders = new ArrayList<>();
    private Gauges gauges = new Gauges(registry, List.of());

    /** Creates a registry in which nothing is measured yet. */
    public MetricsRegistry() {
        registry.config().meterFilter(new UsefulKafkaMeters());
    }

    /** Measures the process as well. */
    public void bindProcess() {
        bind(new JvmMemoryMetrics());
        bind(new JvmGcMetrics());
        bind(new JvmThreadMetrics());
        bind(new JvmInfoMetrics());
        bind(new ClassLoaderMetrics());
        bind(new ProcessorMetrics());
        bind(new UptimeMetrics());
        bind(new FileDescriptorMetrics());
    }

    /** Shows what Kafka Streams and its clients measure of themselves. */
    public void bindStreams(KafkaStreams streams) {
        ScheduledExecutorService refresh = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread daemon = new Thread(task, "lanjie-kafka-metrics");
            daemon.setDaemon(true);
            return daemon;
        });
        bind(new KafkaStreamsMetrics(streams, Tags.empty(), refresh, REFRESH));
        binders.add(refresh::shutdownNow);
    }

    /** Shows the gauges that those sources know. */
    public synchronized void bindGauges(List<GaugeSource> sources) {
        gauges = new Gauges(registry, sources);
    }

    /** Says what runs. */
    public void bindBuild(String version, String policy, String rules) {
        registry.getPrometheusRegistry().register(new BuildInfo(version, policy, rules));
    }

    /** Takes meters. */
    public MeterRegistry meters() {
        return registry;
    }

    /**
     * All metrics as they are now.
     *
     * @param contentType the form in which they are written
     */
    public synchronized String text(String contentType) {
        gauges.refresh();
        return registry.scrape(contentType);
    }

    @Override
    public void close() {
        for (AutoCloseable binder : binders) {
            try {
                binder.close();
            } catch (Exception failure) {
                throw new IllegalStateException("a binder of metrics does not close", failure);
            }
        }
        registry.close();
    }

    private void bind(MeterBinder binder) {
        binder.bindTo(registry);
        if (binder instanceof AutoCloseable closeable) {
            binders.add(closeable);
        }
    }
}
