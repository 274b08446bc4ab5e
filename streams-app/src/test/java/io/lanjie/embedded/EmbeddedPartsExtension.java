package io.lanjie.embedded;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a broker and a registry, one of each for all tests of the JVM, started when first asked for. A parameter
 * of type {@link EmbeddedBroker}, {@link EmbeddedRegistry} or {@link TopicPrefix} is enough; do not close the first two.
 */
public final class EmbeddedPartsExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(EmbeddedPartsExtension.class);
    private static final Set<Class<?>> TYPES = Set.of(EmbeddedBroker.class, EmbeddedRegistry.class, TopicPrefix.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == EmbeddedBroker.class) {
            return shared(context, SharedBroker.class, key -> SharedBroker.start())
                    .broker();
        }
        if (type == EmbeddedRegistry.class) {
            return shared(context, SharedRegistry.class, key -> SharedRegistry.start())
                    .registry();
        }
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(TopicPrefix.class, key -> newPrefix(), TopicPrefix.class);
    }

    private static <T> T shared(ExtensionContext context, Class<T> type, Function<Class<T>, T> start) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(type, start, type);
    }

    private static TopicPrefix newPrefix() {
        return new TopicPrefix("test-" + UUID.randomUUID().toString().substring(0, 8) + ".");
    }

    private record SharedBroker(EmbeddedBroker broker, PartsDirectory directory) implements AutoCloseable {

        static SharedBroker start() {
            PartsDirectory directory = PartsDirectory.temporary();
            return new SharedBroker(
                    EmbeddedBroker.start(
                            EmbeddedBrokerOptions.in(directory.path().resolve("broker"))
                                    .withPreferredPort(0)),
                    directory);
        }

        @Override
        public void close() {
            broker.close();
            directory.close();
        }
    }

    private record SharedRegistry(EmbeddedRegistry registry, PartsDirectory directory) implements AutoCloseable {

        static SharedRegistry start() {
            PartsDirectory directory = PartsDirectory.temporary();
            return new SharedRegistry(
                    EmbeddedRegistry.start(
                            EmbeddedRegistryOptions.in(directory.path().resolve("registry"))
                                    .withPreferredPort(0),
                            Progress.none()),
                    directory);
        }

        @Override
        public void close() {
            registry.close();
            directory.close();
        }
    }
}
