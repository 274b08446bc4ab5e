package io.lanjie.kafka;

import java.util.List;

/** A subject of the registry that is not as the application needs it. */
public sealed interface SchemaFinding extends Finding {

    /** Returns the subject: the topic's name followed by {@code -value}. */
    String subject();

    /**
     * The registry does not hold this application's schema under the subject.
     *
     * @param subject the subject
     */
    record Unregistered(String subject) implements SchemaFinding {

        @Override
        public String problem() {
            return "The registry does not hold this version's schema under " + subject;
        }

        @Override
        public String remedy() {
            return "Run ./lanjie topics, which registers it";
        }
    }

    /**
     * This application's schema and the registered ones do not understand each other.
     *
     * @param subject the subject
     * @param reasons what the registry says against it
     */
    record Incompatible(String subject, List<String> reasons) implements SchemaFinding {

        @Override
        public String problem() {
            return "This version's schema does not fit those registered under " + subject + ": "
                    + String.join("; ", reasons);
        }

        @Override
        public String remedy() {
            return "Find out who registered another schema there, or use another topics.prefix";
        }
    }

    /**
     * The registry would take a schema that breaks readers or writers.
     *
     * @param subject the subject
     * @param actual the subject's compatibility
     */
    record CompatibilityDiffers(String subject, String actual) implements SchemaFinding {

        @Override
        public String problem() {
            return "Subject " + subject + " has compatibility " + actual + " and must have "
                    + SchemaAdministration.COMPATIBILITY;
        }

        @Override
        public String remedy() {
            return "Run ./lanjie topics, which sets it";
        }
    }
}
