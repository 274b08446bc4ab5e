package io.lanjie.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.properties.MetaProperties;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.properties.PropertiesUtils;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker's directory on disk. */
final class BrokerStorage {

    private BrokerStorage() {}

    /**
     * Makes the directory ready for a broker, once; one that is ready is left as it is.
     *
     * @param logDirectory where the broker's log and metadata go; made when missing
     * @throws EmbeddedPartException when it cannot be written, or holds something else
     */
    static void format(Path logDirectory) {
        try {
            Files.createDirectories(logDirectory);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(clusterId(logDirectory))
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setMetadataLogDirectory(logDirectory.toString())
                    .addDirectory(logDirectory.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot write to " + logDirectory, e);
        } catch (Exception e) {
            throw new EmbeddedPartException("cannot prepare " + logDirectory + " for a broker: " + e.getMessage(), e);
        }
    }

    private static String clusterId(Path logDirectory) throws IOException {
        Path properties = logDirectory.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME);
        if (!Files.exists(properties)) {
            return Uuid.randomUuid().toString();
        }
        return new MetaProperties.Builder(PropertiesUtils.readPropertiesFile(properties.toString()))
                .build()
                .clusterId()
                .orElseThrow(() -> new IOException("no cluster id in " + properties));
    }
}
