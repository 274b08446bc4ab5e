package io.lanjie.cli.withdraw;

import io.lanjie.cli.notices.UndoingMark;
import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.terminal.ProgressLine;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.Undoing;
import io.lanjie.kafka.TopicNames;
import io.lanjie.kafka.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** Publishes what undoes a notice, some entries at a time, and counts a record when the brokers have it. */
final class NoticePublication {

    private static final int ENTRIES_AT_ONCE = 500;

    private final Producer<byte[], byte[]> producer;
    private final TopicNames names;
    private final WireFormat wire;
    private final ProgressLine progress;
    private long published;

    NoticePublication(Producer<byte[], byte[]> producer, TopicNames names, WireFormat wire, ProgressLine progress) {
        this.producer = producer;
        this.names = names;
        this.wire = wire;
        this.progress = progress;
    }

    /**
     * Publishes the records of a plan.
     *
     * @return how many
     * @throws CommandFailure if one could not be published; what follows it was not sent
     */
    long publish(WithdrawalPlan plan) {
        List<Undoing> undoings = plan.toPublish();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try {
            for (int index = 0; index < undoings.size(); index++) {
                send(undoings.get(index), plan.name().id(), sent);
                if ((index + 1) % ENTRIES_AT_ONCE == 0) {
                    await(sent);
                    progress.tell(() -> "%,d of %,d records".formatted(published, plan.records()));
                }
            }
            await(sent);
            return published;
        } catch (KafkaException | ExecutionException failure) {
            throw CommandFailure.failed(
                    "%,d of %,d records were published, then: %s; the same command again publishes the rest"
                            .formatted(published, plan.records(), reason(failure)),
                    failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw CommandFailure.failed("interrupted; the same command again publishes the rest", interruption);
        } finally {
            progress.clear();
        }
    }

    private void send(Undoing undoing, String undone, List<Future<RecordMetadata>> sent) {
        EntryId entry = undoing.entry();
        String topic = switch (entry.kind()) {
            case CERTIFICATE -> names.certificateStatus();
            case RECALL -> names.recallNotices();
        };
        for (Undoing.Step step : undoing.records()) {
            byte[] value = step instanceof Undoing.Step.Republish republish
                    ? wire.toBytes(topic, NoticeRecords.of(republish.notice()))
                    : null;
            byte[] key = entry.reference().getBytes(StandardCharsets.UTF_8);
            sent.add(producer.send(new ProducerRecord<>(topic, null, key, value, List.of(UndoingMark.of(undone)))));
        }
    }

    private void await(List<Future<RecordMetadata>> sent) throws ExecutionException, InterruptedException {
        producer.flush();
        for (Future<RecordMetadata> record : sent) {
            record.get();
            published++;
        }
        sent.clear();
    }

    private static String reason(Exception failure) {
        Throwable cause = failure instanceof ExecutionException ? failure.getCause() : failure;
        return cause.getMessage();
    }
}
