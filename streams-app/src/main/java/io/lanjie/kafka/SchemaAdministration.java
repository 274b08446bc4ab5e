package io.lanjie.kafka;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Registers the schemas of the catalogue's topics, and says which are not registered as they must be. */
public final class SchemaAdministration {

    /** A reader and a writer of any two published versions understand each other. */
    public static final String COMPATIBILITY = "FULL_TRANSITIVE";

    private static final String REGISTRY = "the schema registry";
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final String NONE = "none of its own";

    private final SchemaRegistryClient registry;
    private final TopicCatalogue catalogue;

    /**
     * Creates the administration.
     *
     * @param registry asked for everything; stays the caller's to close
     * @param catalogue the topics whose values have schemas
     */
    public SchemaAdministration(SchemaRegistryClient registry, TopicCatalogue catalogue) {
        this.registry = registry;
        this.catalogue = catalogue;
    }

    /**
     * Registers every schema that is not yet there, and makes every subject fully transitive.
     *
     * @return what the registry refused or did not answer; empty when all is well
     */
    public List<Finding> register() {
        List<Finding> findings = new ArrayList<>();
        try {
            Collection<String> subjects = registry.getAllSubjects();
            for (Map.Entry<String, AvroSchema> entry : schemas().entrySet()) {
                register(entry.getKey(), entry.getValue(), subjects, findings);
            }
        } catch (IOException | RestClientException failure) {
            findings.add(ConnectionFinding.of(REGISTRY, failure));
        }
        return findings;
    }

    /** Returns every difference between the registry and what the application needs; empty when all is well. */
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        try {
            for (Map.Entry<String, AvroSchema> entry : schemas().entrySet()) {
                check(entry.getKey(), entry.getValue(), findings);
            }
        } catch (IOException | RestClientException failure) {
            findings.add(ConnectionFinding.of(REGISTRY, failure));
        }
        return findings;
    }

    private void register(String subject, AvroSchema schema, Collection<String> subjects, List<Finding> findings)
            throws IOException, RestClientException {
        boolean existed = subjects.contains(subject);
        if (existed) {
            // Before the schema, so that the registry judges it by the rule that is to hold.
            registry.updateCompatibility(subject, COMPATIBILITY);
        }
        try {
            registry.register(subject, schema);
        } catch (RestClientException refusal) {
            if (refusal.getStatus() != CONFLICT) {
                throw refusal;
            }
            findings.add(new SchemaFinding.Incompatible(subject, List.of(refusal.getMessage())));
            return;
        }
        if (!existed) {
            registry.updateCompatibility(subject, COMPATIBILITY);
        }
    }

    private void check(String subject, AvroSchema schema, List<Finding> findings)
            throws IOException, RestClientException {
        if (!isRegistered(subject, schema)) {
            findings.add(new SchemaFinding.Unregistered(subject));
            return;
        }
        String compatibility = compatibility(subject);
        if (!COMPATIBILITY.equals(compatibility)) {
            findings.add(new SchemaFinding.CompatibilityDiffers(subject, compatibility));
        }
    }

    private boolean isRegistered(String subject, AvroSchema schema) throws IOException, RestClientException {
        try {
            int identifier = registry.getId(subject, schema);
            // The client remembers both: what is written by this version can be written and read while the registry
            // is away.
            registry.getSchemaBySubjectAndId(subject, identifier);
            return true;
        } catch (RestClientException failure) {
            requireNotFound(failure);
            return false;
        }
    }

    private String compatibility(String subject) throws IOException, RestClientException {
        try {
            return registry.getCompatibility(subject);
        } catch (RestClientException failure) {
            requireNotFound(failure);
            return NONE;
        }
    }

    private static void requireNotFound(RestClientException failure) throws RestClientException {
        if (failure.getStatus() != NOT_FOUND) {
            throw failure;
        }
    }

    private Map<String, AvroSchema> schemas() {
        Map<String, AvroSchema> schemas = new TreeMap<>();
        for (TopicDeclaration topic : catalogue.all()) {
            topic.schema().ifPresent(schema -> schemas.put(topic.subject(), new AvroSchema(schema)));
        }
        return schemas;
    }
}
