package io.lanjie.runtime;

import io.lanjie.query.ApplicationInformation;
import io.lanjie.query.ApplicationState;
import io.lanjie.query.ApplicationView;
import io.lanjie.query.ThreadInformation;
import io.lanjie.query.Versions;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.TaskMetadata;
import org.apache.kafka.streams.ThreadMetadata;

/** What Kafka Streams says of itself, in the application's words. */
final class StreamsView implements ApplicationView {

    private final KafkaStreams streams;
    private final String topology;
    private final String applicationId;
    private final Versions versions;
    private final Instant startedAt;
    private final ThreadReplacement replacement;

    StreamsView(
            KafkaStreams streams,
            String topology,
            String applicationId,
            Versions versions,
            Instant startedAt,
            ThreadReplacement replacement) {
        this.streams = streams;
        this.topology = topology;
        this.applicationId = applicationId;
        this.versions = versions;
        this.startedAt = startedAt;
        this.replacement = replacement;
    }

    @Override
    public ApplicationState state() {
        return switch (streams.state()) {
            case CREATED, REBALANCING -> ApplicationState.STARTING;
            case RUNNING -> ApplicationState.RUNNING;
            case PENDING_SHUTDOWN -> ApplicationState.STOPPING;
            case NOT_RUNNING -> ApplicationState.STOPPED;
            case PENDING_ERROR, ERROR -> ApplicationState.FAILED;
        };
    }

    @Override
    public String topology() {
        return topology;
    }

    @Override
    public ApplicationInformation information() {
        List<ThreadInformation> threads = streams.metadataForLocalThreads().stream()
                .map(StreamsView::thread)
                .sorted(Comparator.comparing(ThreadInformation::name))
                .toList();
        String lastFault = replacement.lastFault().map(StreamsView::inWords).orElse("");
        return new ApplicationInformation(applicationId, versions, state(), startedAt, threads, lastFault);
    }

    private static String inWords(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        // The outermost says where, the innermost says why.
        return root.equals(fault) ? fault.toString() : fault + ", caused by " + root;
    }

    private static ThreadInformation thread(ThreadMetadata thread) {
        return new ThreadInformation(
                thread.threadName(), thread.threadState(), tasks(thread.activeTasks()), tasks(thread.standbyTasks()));
    }

    private static List<String> tasks(Collection<TaskMetadata> tasks) {
        return tasks.stream()
                .map(TaskMetadata::taskId)
                .sorted()
                .map(Object::toString)
                .toList();
    }
}
