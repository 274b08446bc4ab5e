package io.lanjie.metrics;

import io.micrometer.core.instrument.MeterRegistry;
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
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KafkaStreams;

/** All metrics of one instance, in the form that Prometheus reads. Close it when the instance ends. */
public final class MetricsRegistry implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final List<AutoCloseable> binders = new ArrayList<>();
    private Gauges gauges = new Gauges(registry, List.of());

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
        bind(new KafkaStreamsMetrics(streams));
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
