package io.lanjie.simulation;

import static io.lanjie.kafka.NodeNames.*;

import io.lanjie.domain.SourcePosition;
import io.lanjie.kafka.HistoryBoundary;
import io.lanjie.kafka.NodeNames;
import io.lanjie.kafka.Origin;
import io.lanjie.kafka.TopicNames;
import io.lanjie.simulation.Happening.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.TaskId;

/** The topics that tasks read, and which task reads what. */
final class SimulatedTopics {

    static final int PARTITIONS = 3;

    private final TopicNames names = TopicNames.live();
    private final SimulatedLog certificates = new SimulatedLog(names.certificateStatus(), 0);
    private final SimulatedLog recalls = new SimulatedLog(names.recallNotices(), 0);
    private final List<SimulatedLog> listings = logs(names.listings());
    private final List<SimulatedLog> answers = logs("simulation-" + NodeNames.topicOf(ANSWERS));
    private final List<SimulatedLog> watch = logs(names.watch());
    private HistoryBoundary history = HistoryBoundary.none();

    List<SimulatedTask> tasks(SimulatedMachine machine) {
        List<SimulatedTask> tasks = new ArrayList<>();
        tasks.add(new SimulatedTask(
                new TaskId(0, 0),
                machine,
                List.of(ADMIT_NOTICES, KEEP_WATCH),
                List.of(new SimulatedInput(certificates, ADMIT_NOTICES), new SimulatedInput(recalls, ADMIT_NOTICES))));
        for (int partition = 0; partition < PARTITIONS; partition++) {
            tasks.add(new SimulatedTask(
                    new TaskId(1, partition),
                    machine,
                    List.of(ADMIT_LISTINGS, ADMIT_ANSWERS, FOLLOW_WATCH, DECIDE_LISTINGS),
                    List.of(
                            new SimulatedInput(watch.get(partition), FOLLOW_WATCH),
                            new SimulatedInput(listings.get(partition), ADMIT_LISTINGS),
                            new SimulatedInput(answers.get(partition), ADMIT_ANSWERS))));
        }
        return tasks;
    }

    static int partitionOf(String listing) {
        return Utils.toPositive(Utils.murmur2(listing.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    List<SimulatedLog> watch() {
        return watch;
    }

    /** Declares what stands in the notice topics to be history. */
    void endHistory() {
        Map<TopicPartition, Long> last = new HashMap<>();
        for (SimulatedLog log : List.of(certificates, recalls)) {
            if (log.end() > 0) {
                last.put(new TopicPartition(log.topic(), 0), log.end() - 1L);
            }
        }
        history = new HistoryBoundary(last);
    }

    HistoryBoundary history() {
        return history;
    }

    void publishCertificate(String key, byte[] value, Event event) {
        append(certificates, key, value, event);
    }

    void publishRecall(String key, byte[] value, Event event) {
        append(recalls, key, value, event);
    }

    void publishListing(String key, byte[] value, Event event) {
        append(listings.get(partitionOf(key)), key, value, event);
    }

    /** Answers and decisions reach a task through a topic inside, with the place where they were published. */
    void publishAnswer(String topic, String key, byte[] value, Event event) {
        SimulatedLog log = answers.get(partitionOf(key));
        SourcePosition source = new SourcePosition(topic, 0, log.end());
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        log.append(new SimulatedLog.Entry(bytes, value, Origin.stamp(source, new RecordHeaders()), event));
    }

    private static void append(SimulatedLog log, String key, byte[] value, Event event) {
        log.append(new SimulatedLog.Entry(key.getBytes(StandardCharsets.UTF_8), value, new RecordHeaders(), event));
    }

    private static List<SimulatedLog> logs(String topic) {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new SimulatedLog(topic, partition))
                .toList();
    }
}
