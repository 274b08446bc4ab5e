package io.lanjie.kafka;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * One topic, with all that has to be true of it.
 *
 * @param name full name, prefix included
 * @param key what its keys look like
 * @param value what its values look like
 * @param nullMeaning what a null value says, empty where there are none
 * @param writer who may write to it
 * @param cleanUp what it forgets
 * @param partitions how many partitions it has
 */
public record TopicDeclaration(
        String name,
        KeyForm key,
        ValueForm value,
        String nullMeaning,
        TopicWriter writer,
        CleanUp cleanUp,
        PartitionRule partitions) {

    /** Largest batch a topic takes, in bytes: that of the largest request the application sends. */
    public static final int LARGEST_MESSAGE_BYTES = 2 * 1024 * 1024;

    /** Kafka's setting of the largest batch. */
    public static final String LARGEST_MESSAGE = "max.message.bytes";

    /** Kafka's setting of whose clock stamps the records. */
    public static final String TIMESTAMPS = "message.timestamp.type";

    /**
     * The broker stamps the records. With the writer's clock a record of the past would fall out of its retention or
     * compaction lag at once, one of the future would stay for ever or be refused and so stop its sender.
     */
    public static final String BROKER_TIME = "LogAppendTime";

    /** Returns Kafka's settings of the topic, in the order of their names. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(cleanUp.settings());
        settings.put(LARGEST_MESSAGE, Integer.toString(LARGEST_MESSAGE_BYTES));
        settings.put(TIMESTAMPS, BROKER_TIME);
        return Collections.unmodifiableMap(settings);
    }

    /** Returns the subject under which the registry holds the schema of the values. */
    public String subject() {
        return name + "-value";
    }

    /**
     * Returns the schema of the values as it is registered, empty where none is: without the properties only Java knows,
     * which is how serializers with {@code avro.remove.java.properties} look it up.
     */
    public Optional<Schema> schema() {
        return value instanceof ValueForm.Registered registered
                ? Optional.of(withoutJavaProperties(registered.type()))
                : Optional.empty();
    }

    private static Schema withoutJavaProperties(Class<? extends SpecificRecord> type) {
        // The serializer's own way, so that it looks up exactly what is registered here. It wants to see a record.
        Object empty = SpecificData.newInstance(type, SpecificData.get().getSchema(type));
        return AvroSchemaUtils.getSchema(empty, false, false, true);
    }
}
