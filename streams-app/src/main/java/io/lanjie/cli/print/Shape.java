package io.lanjie.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** How the records of one topic look. */
interface Shape {

    /** A record for programs. */
    ObjectNode json(ConsumerRecord<byte[], byte[]> record);

    /** Headings of the table. */
    List<String> columns();

    /** A record for people. */
    List<String> cells(ConsumerRecord<byte[], byte[]> record);
}
