package io.lanjie.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "security.md");
    private static final Pattern TABLE =
            Pattern.compile("(?s)(<!-- made from AccessRules; AccessRulesTest compares -->\n).*(<!-- end -->)");

    private final AccessDocumentation documentation =
            new AccessDocumentation(new AccessRules(new TopicCatalogue(TopicNames.live(), 4, List.of("jd")), "lanjie"));

    @Test
    void thePageSaysWhatTheRulesAre() throws IOException {
        String page = Files.readString(PAGE);
        Matcher matcher = TABLE.matcher(page);
        assertThat(matcher.find()).isTrue();
        String expected = matcher.replaceFirst(Matcher.quoteReplacement(matcher.group(1)
                + documentation.table().replace("orders.jd", "orders.<marketplace>")
                + matcher.group(2)));

        if (Boolean.getBoolean("lanjie.docs.write")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(PAGE).content().isEqualTo(expected);
    }

    @Test
    void theCommandsAreThoseOfKafkasTool() {
        assertThat(documentation.commands())
                .contains(
                        "kafka-acls.sh --bootstrap-server BROKERS --add --allow-principal User:application"
                                + " --operation Read --operation Write --operation DescribeConfigs"
                                + " --topic interception.watch",
                        "kafka-acls.sh --bootstrap-server BROKERS --add --allow-principal User:application"
                                + " --operation Write --transactional-id lanjie- --resource-pattern-type prefixed",
                        "kafka-acls.sh --bootstrap-server BROKERS --add --allow-principal User:status-command"
                                + " --operation Describe --group lanjie",
                        "kafka-acls.sh --bootstrap-server BROKERS --add --allow-principal User:grow-command"
                                + " --operation Describe --group '*'",
                        "kafka-acls.sh --bootstrap-server BROKERS --add --allow-principal User:withdraw-command"
                                + " --operation Read --operation Write --topic ccc.recall-notices",
                        "kafka-acls.sh --bootstrap-server BROKERS --add --allow-principal User:import-command"
                                + " --operation Read --topic PREDECESSOR- --resource-pattern-type prefixed");
    }
}
