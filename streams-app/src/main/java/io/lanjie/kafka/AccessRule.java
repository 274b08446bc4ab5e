package io.lanjie.kafka;

import java.util.List;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What a user has to be allowed.
 *
 * @param resource on what, or on whatever begins with that name
 * @param operations what; being allowed to read or write includes looking at the resource
 * @param purpose why, for people
 */
public record AccessRule(ResourcePattern resource, List<AclOperation> operations, String purpose) {

    /** Copies the operations. */
    public AccessRule {
        operations = List.copyOf(operations);
    }

    static AccessRule on(ResourceType type, String name, String purpose, AclOperation... operations) {
        return new AccessRule(new ResourcePattern(type, name, PatternType.LITERAL), List.of(operations), purpose);
    }

    static AccessRule onAll(ResourceType type, String prefix, String purpose, AclOperation... operations) {
        return new AccessRule(new ResourcePattern(type, prefix, PatternType.PREFIXED), List.of(operations), purpose);
    }
}
