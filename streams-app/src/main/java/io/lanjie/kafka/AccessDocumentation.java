package io.lanjie.kafka;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Tells what each user has to be allowed, for people and for Kafka's own tool. */
public final class AccessDocumentation {

    private static final Map<ResourceType, String> OPTIONS = Map.of(
            ResourceType.TOPIC, "--topic",
            ResourceType.GROUP, "--group",
            ResourceType.TRANSACTIONAL_ID, "--transactional-id");

    private final AccessRules rules;

    /** @param rules what is told */
    public AccessDocumentation(AccessRules rules) {
        this.rules = rules;
    }

    /** Returns a table in Markdown. */
    public String table() {
        StringBuilder table = new StringBuilder("| user | on | operations | for |\n|---|---|---|---|\n");
        rules.byUser()
                .forEach((user, list) -> grouped(list)
                        .forEach((what, names) -> table.append("| ")
                                .append(user)
                                .append(" | ")
                                .append(String.join(", ", names))
                                .append(what)
                                .append(" |\n")));
        return table.toString();
    }

    /** Returns the commands for Kafka's tool that allow it, each user being named after its kind. */
    public List<String> commands() {
        List<String> commands = new ArrayList<>();
        rules.byUser()
                .forEach((user, list) -> list.forEach(rule ->
                        commands.add("kafka-acls.sh --bootstrap-server BROKERS --add --allow-principal User:"
                                + user.replace(' ', '-')
                                + rule.operations().stream()
                                        .map(operation -> " --operation " + words(operation))
                                        .collect(Collectors.joining())
                                + " " + OPTIONS.get(rule.resource().resourceType()) + " "
                                + quoted(rule.resource().name())
                                + (isPrefix(rule.resource()) ? " --resource-pattern-type prefixed" : ""))));
        return commands;
    }

    private static Map<String, List<String>> grouped(List<AccessRule> list) {
        return list.stream()
                .collect(Collectors.groupingBy(
                        rule -> " | "
                                + rule.operations().stream()
                                        .map(AccessDocumentation::words)
                                        .collect(Collectors.joining(", "))
                                + " | " + rule.purpose(),
                        LinkedHashMap::new,
                        Collectors.mapping(AccessDocumentation::name, Collectors.toList())));
    }

    private static String name(AccessRule rule) {
        ResourcePattern resource = rule.resource();
        String kind = resource.resourceType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return (resource.resourceType() == ResourceType.TOPIC ? "" : kind + " ") + "`" + resource.name()
                + (isPrefix(resource) ? "*" : "") + "`";
    }

    /** A shell would take the name of all for the files that lie around. */
    private static String quoted(String name) {
        return name.equals("*") ? "'*'" : name;
    }

    private static boolean isPrefix(ResourcePattern resource) {
        return resource.patternType() == PatternType.PREFIXED;
    }

    /** The word that Kafka's tool understands. */
    private static String words(AclOperation operation) {
        StringBuilder words = new StringBuilder();
        for (String word : List.of(operation.name().split("_", -1))) {
            words.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
