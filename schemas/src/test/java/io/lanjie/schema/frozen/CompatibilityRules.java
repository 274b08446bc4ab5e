package io.lanjie.schema.frozen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/**
 * Whether two versions of a schema understand each other.
 *
 * <p>Avro's own check, both ways, is what a registry applies under FULL_TRANSITIVE. It lets pass what does harm all the
 * same, so more is asked here: no field and no symbol goes away, for consumers rely on them (Avro would read a symbol
 * that is gone as UNKNOWN), and no time becomes another unit (Avro compares the numbers, not what they count).
 */
final class CompatibilityRules {

    private final List<String> violations = new ArrayList<>();

    private CompatibilityRules() {}

    /** What a current schema breaks towards an older one; empty if each reads what the other wrote. */
    static List<String> violations(Schema current, Schema frozen) {
        CompatibilityRules rules = new CompatibilityRules();
        rules.readable(current, frozen, "new readers fail on old records");
        rules.readable(frozen, current, "old readers fail on new records");
        rules.nothingLost(current, frozen, frozen.getName());
        return rules.violations;
    }

    private void readable(Schema reader, Schema writer, String failure) {
        SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .forEach(found ->
                        violations.add("%s: %s at %s".formatted(failure, found.getType(), found.getLocation())));
    }

    private void nothingLost(Schema current, Schema frozen, String path) {
        if (current.getType() != frozen.getType()) {
            violations.add(path + ": was " + frozen.getType() + ", is " + current.getType());
            return;
        }
        if (!Objects.equals(current.getFullName(), frozen.getFullName())) {
            violations.add(path + ": was called " + frozen.getFullName());
        }
        switch (frozen.getType()) {
            case RECORD -> frozen.getFields().forEach(field -> fieldNotLost(current, field, path));
            case ENUM -> symbolsNotLost(current, frozen, path);
            case ARRAY -> nothingLost(current.getElementType(), frozen.getElementType(), path + "[]");
            case UNION -> frozen.getTypes().forEach(branch -> branchNotLost(current, branch, path));
            default -> meaningNotLost(current, frozen, path);
        }
    }

    private void fieldNotLost(Schema current, Schema.Field frozen, String path) {
        Schema.Field field = current.getField(frozen.name());
        if (field == null) {
            violations.add(path + "." + frozen.name() + ": the field is gone");
        } else {
            nothingLost(field.schema(), frozen.schema(), path + "." + frozen.name());
        }
    }

    private void symbolsNotLost(Schema current, Schema frozen, String path) {
        frozen.getEnumSymbols().stream()
                .filter(symbol -> !current.getEnumSymbols().contains(symbol))
                .forEach(symbol -> violations.add(path + ": the symbol " + symbol + " is gone"));
        if (frozen.getEnumDefault() != null && current.getEnumDefault() == null) {
            violations.add(path + ": the default of the enumeration is gone");
        }
    }

    private void branchNotLost(Schema current, Schema branch, String path) {
        Optional<Schema> same = current.getTypes().stream()
                .filter(candidate -> candidate.getFullName().equals(branch.getFullName()))
                .findFirst();
        if (same.isPresent()) {
            nothingLost(same.get(), branch, path);
        } else {
            violations.add(path + ": can no more be " + branch.getFullName());
        }
    }

    private void meaningNotLost(Schema current, Schema frozen, String path) {
        if (!Objects.equals(logicalName(current), logicalName(frozen))) {
            violations.add(path + ": meant " + logicalName(frozen) + ", means " + logicalName(current));
        }
    }

    private static String logicalName(Schema schema) {
        return schema.getLogicalType() == null
                ? "a plain value"
                : schema.getLogicalType().getName();
    }
}
