package io.lanjie.kafka;

import static org.apache.kafka.common.acl.AclOperation.ALTER;
import static org.apache.kafka.common.acl.AclOperation.ALTER_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;

/** What each user of the cluster has to be allowed, and no more. */
public final class AccessRules {

    /** Who runs the application. */
    public static final String APPLICATION = "application";

    // What Kafka understands as all of a kind.
    private static final String EVERY = "*";
    // Which application it is stands in no configuration: whoever uses the rules puts its name there.
    private static final String PREDECESSOR = "PREDECESSOR";

    private final TopicCatalogue catalogue;
    private final String applicationId;

    /**
     * @param catalogue the topics
     * @param applicationId name of the application in the cluster
     */
    public AccessRules(TopicCatalogue catalogue, String applicationId) {
        this.catalogue = catalogue;
        this.applicationId = applicationId;
    }

    /** Returns the rules of every kind of user, by its name. */
    public Map<String, List<AccessRule>> byUser() {
        TopicNames names = catalogue.names();
        Map<String, List<AccessRule>> users = new LinkedHashMap<>();
        users.put(APPLICATION, application());
        users.put("topics command", topics());
        users.put("grow command", growing());
        users.put("import command", importing());
        users.put("regulator", regulator());
        users.put("withdraw command", withdrawing());
        users.put("marketplace", writing(names.listings(), names.acknowledgements()));
        users.put("reviewer", writing(names.reviewDecisions()));
        users.put("reading commands", reading());
        users.put("status command", status());
        users.put("reread command", reread());
        return users;
    }

    /** Returns what the application has to be allowed. */
    public List<AccessRule> application() {
        List<AccessRule> rules = new ArrayList<>();
        for (TopicDeclaration topic : catalogue.all()) {
            List<AclOperation> operations = new ArrayList<>();
            if (isRead(topic)) {
                operations.add(READ);
            }
            if (topic.writer() == TopicWriter.LANJIE) {
                operations.add(WRITE);
            }
            operations.add(DESCRIBE_CONFIGS);
            rules.add(topic(topic.name(), "checked at start, then used", operations.toArray(AclOperation[]::new)));
        }
        rules.add(AccessRule.onAll(
                ResourceType.TOPIC, inner(), "inner topics, made at the first start", CREATE, READ, WRITE, DELETE));
        rules.add(AccessRule.on(ResourceType.GROUP, applicationId, "shares the work among the instances", READ));
        rules.add(AccessRule.onAll(
                ResourceType.TRANSACTIONAL_ID, inner(), "sends each order once, whatever happens", WRITE));
        return rules;
    }

    /** Returns what stands before the names of inner topics and transactions. */
    String inner() {
        return applicationId + "-";
    }

    private boolean isRead(TopicDeclaration topic) {
        return topic.writer() != TopicWriter.LANJIE
                || topic.name().equals(catalogue.names().watch());
    }

    private List<AccessRule> topics() {
        return catalogue.all().stream()
                .map(topic -> topic(topic.name(), "makes and checks topics", CREATE, DESCRIBE, DESCRIBE_CONFIGS))
                .toList();
    }

    private static List<AccessRule> writing(String... topics) {
        return List.of(topics).stream()
                .map(topic -> topic(topic, "publishes", WRITE))
                .toList();
    }

    private List<AccessRule> regulator() {
        List<AccessRule> rules = new ArrayList<>(
                writing(catalogue.names().certificateStatus(), catalogue.names().recallNotices()));
        notices().forEach(topic -> rules.add(topic(topic, "compares with what is in force (--dry-run)", READ)));
        return rules;
    }

    private List<AccessRule> withdrawing() {
        List<AccessRule> rules = new ArrayList<>();
        notices()
                .forEach(topic -> rules.add(
                        topic(topic, "finds what the notice says, publishes what was before (--yes)", READ, WRITE)));
        rules.add(topic(catalogue.names().standings(), "shows what becomes of the listings", READ));
        return rules;
    }

    private List<String> notices() {
        return List.of(catalogue.names().certificateStatus(), catalogue.names().recallNotices());
    }

    private List<AccessRule> growing() {
        return List.of(
                topic(
                        catalogue.names().listings(),
                        "topics --grow, beside what the topics command may: adds partitions, moves the records",
                        READ,
                        WRITE,
                        DELETE,
                        ALTER,
                        ALTER_CONFIGS),
                AccessRule.on(ResourceType.GROUP, EVERY, "sees who reads the listings", DESCRIBE));
    }

    private List<AccessRule> importing() {
        return List.of(
                topic(
                        catalogue.names().watch(),
                        "run --import, beside what the application may: makes it anew",
                        CREATE,
                        DELETE),
                topic(catalogue.names().standings(), "takes over what was decided", READ),
                AccessRule.on(ResourceType.GROUP, PREDECESSOR, "sees how far the one of --from came", DESCRIBE),
                AccessRule.onAll(
                        ResourceType.TOPIC, PREDECESSOR + "-", "sees whether it left answers undecided", READ));
    }

    private List<AccessRule> reading() {
        Set<String> unread = Set.of(catalogue.names().watch(), catalogue.names().clock());
        return catalogue.all().stream()
                .filter(topic -> !unread.contains(topic.name()))
                .map(topic -> topic(topic.name(), "orders, standings, report, check and the like", READ))
                .toList();
    }

    private List<AccessRule> status() {
        List<AccessRule> rules = new ArrayList<>();
        catalogue.all().forEach(topic -> rules.add(topic(topic.name(), "compares ends with positions", DESCRIBE)));
        rules.add(AccessRule.onAll(ResourceType.TOPIC, inner(), "compares ends with positions", DESCRIBE));
        rules.add(AccessRule.on(ResourceType.GROUP, applicationId, "asks for the positions", DESCRIBE));
        return rules;
    }

    private List<AccessRule> reread() {
        return List.of(
                topic(catalogue.names().listings(), "puts the application back to its beginning", READ),
                AccessRule.on(ResourceType.GROUP, applicationId, "puts the application back", READ));
    }

    private static AccessRule topic(String name, String purpose, AclOperation... operations) {
        return AccessRule.on(ResourceType.TOPIC, name, purpose, operations);
    }
}
