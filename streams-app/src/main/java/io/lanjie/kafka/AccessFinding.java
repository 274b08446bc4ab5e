package io.lanjie.kafka;

import java.util.Locale;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;

/**
 * The user may not do what the application has to.
 *
 * @param resource on what
 * @param operation what
 */
public record AccessFinding(ResourcePattern resource, AclOperation operation) implements Finding {

    @Override
    public String problem() {
        String kind = resource.resourceType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String name = resource.patternType() == PatternType.PREFIXED
                ? "every " + kind + " that begins with " + resource.name()
                : kind + " " + resource.name();
        return "Kafka does not allow the user " + operation + " on " + name;
    }

    @Override
    public String remedy() {
        return "Allow it, or check which user logs in; docs/security.md lists all that the application needs";
    }
}
