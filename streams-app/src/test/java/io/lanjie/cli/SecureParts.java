package io.lanjie.cli;

import io.lanjie.embedded.Certificates;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.SecureBroker;
import io.lanjie.embedded.TlsRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A broker and a registry that check who asks, with the certificates for it. */
record SecureParts(Certificates certificates, SecureBroker broker, TlsRegistry registry, TlsRegistry mutualRegistry)
        implements AutoCloseable {

    static SecureParts start(Path directory, EmbeddedRegistry registry) throws IOException {
        Certificates certificates = Certificates.in(Files.createDirectories(directory.resolve("certificates")));
        return new SecureParts(
                certificates,
                SecureBroker.start(directory.resolve("broker"), certificates),
                TlsRegistry.inFrontOf(registry.url(), certificates, false),
                TlsRegistry.inFrontOf(registry.url(), certificates, true));
    }

    @Override
    public void close() {
        registry.close();
        mutualRegistry.close();
        broker.close();
    }
}
