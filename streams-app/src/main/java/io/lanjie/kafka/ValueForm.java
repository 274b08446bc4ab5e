package io.lanjie.kafka;

import org.apache.avro.specific.SpecificRecord;

/** What the values of a topic look like. */
public sealed interface ValueForm {

    /** Returns the form in words, for people. */
    String description();

    /**
     * Avro in Confluent's wire format, its schema in the registry: what others read and write.
     *
     * @param type the record
     */
    record Registered(Class<? extends SpecificRecord> type) implements ValueForm {

        @Override
        public String description() {
            return "`" + type.getSimpleName() + "`";
        }
    }

    /**
     * Avro behind a byte that names the version of its layout: what this application alone reads and writes, so that no
     * task of it waits for a registry.
     *
     * @param type the record
     */
    record Inner(Class<? extends SpecificRecord> type) implements ValueForm {

        @Override
        public String description() {
            return "`" + type.getSimpleName() + "` in a layout of our own";
        }
    }

    /** Bytes without a form of their own. */
    record Plain() implements ValueForm {

        @Override
        public String description() {
            return "bytes";
        }
    }
}
