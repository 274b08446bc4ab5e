package io.lanjie.cli.connection;

import io.lanjie.cli.terminal.CommandFailure;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** Asks which topics exist. A producer that writes to one that does not might create it, with wrong settings. */
public final class ExistingTopics {

    private final Connection connection;

    /** @param connection where to ask */
    public ExistingTopics(Connection connection) {
        this.connection = connection;
    }

    /**
     * Requires that topics exist.
     *
     * @throws CommandFailure if one does not, or the cluster does not answer
     */
    public void require(Collection<String> topics) {
        Set<String> existing = names();
        List<String> missing =
                topics.stream().filter(topic -> !existing.contains(topic)).toList();
        if (!missing.isEmpty()) {
            throw CommandFailure.failed("topic " + String.join(", ", missing) + " does not exist at "
                    + connection.configuration().kafka().bootstrapServers()
                    + ": run ./lanjie topics, or check the prefix");
        }
    }

    private Set<String> names() {
        try (Admin admin = connection.clients().admin()) {
            return admin.listTopics().names().get(Connection.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw CommandFailure.failed(
                    "Kafka does not answer: " + failure.getCause().getMessage(), failure);
        } catch (TimeoutException failure) {
            throw CommandFailure.failed(
                    "no answer from Kafka at "
                            + connection.configuration().kafka().bootstrapServers() + " within "
                            + Connection.PATIENCE.toSeconds() + " s",
                    failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw CommandFailure.failed("interrupted", interruption);
        }
    }
}
