package io.lanjie.kafka;

import java.util.List;
import java.util.stream.Collectors;

/** The page about topics, made from their declarations so that it cannot say anything else. */
public final class TopicDocumentation {

    private static final String EXAMPLE_MARKETPLACE = "taobao";

    private static final String HEAD = """
        # Topics

        Made from `TopicCatalogue`; do not edit. `./mvnw -pl streams-app -am test -Dtest=TopicDocumentationTest \
        -Dsurefire.failIfNoSpecifiedTests=false -Dlanjie.docs.write=true` writes it anew.

        Names stand behind the configured prefix. `./lanjie topics` creates what is missing, \
        `./lanjie topics --check` says what differs.
        The number of listing partitions is `topics.listingPartitions`. Every topic takes batches up to \
        %d bytes (`max.message.bytes`) and is stamped by the broker (`message.timestamp.type=LogAppendTime`): \
        a writer's clock decides neither what is kept nor what is refused.

        | topic | key | value | null | written by | clean-up | partitions |
        |---|---|---|---|---|---|---|
        """;

    private static final String SETTINGS_HEAD = """

        ## Settings

        | topic | settings |
        |---|---|
        """;

    /** Returns the page as Markdown. */
    public String page() {
        TopicCatalogue catalogue = new TopicCatalogue(TopicNames.live(), 4, List.of(EXAMPLE_MARKETPLACE));
        List<TopicDeclaration> topics = catalogue.all();
        return HEAD.formatted(TopicDeclaration.LARGEST_MESSAGE_BYTES)
                + topics.stream().map(TopicDocumentation::row).collect(Collectors.joining())
                + SETTINGS_HEAD
                + topics.stream().map(TopicDocumentation::settingsRow).collect(Collectors.joining());
    }

    private static String row(TopicDeclaration topic) {
        return "| `%s` | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        name(topic),
                        topic.key().description(),
                        topic.value().description(),
                        topic.nullMeaning().isEmpty() ? "-" : topic.nullMeaning(),
                        topic.writer().description(),
                        topic.cleanUp().description(),
                        topic.partitions().description())
                .replace(System.lineSeparator(), "\n");
    }

    private static String settingsRow(TopicDeclaration topic) {
        String settings = topic.settings().entrySet().stream()
                .map(setting -> "`" + setting.getKey() + "=" + setting.getValue() + "`")
                .collect(Collectors.joining(" "));
        return "| `" + name(topic) + "` | " + settings + " |\n";
    }

    private static String name(TopicDeclaration topic) {
        return topic.name().endsWith("." + EXAMPLE_MARKETPLACE)
                ? topic.name().replace(EXAMPLE_MARKETPLACE, "<marketplace>")
                : topic.name();
    }
}
