package io.lanjie.json;

import java.util.List;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** Questions that the JSON form asks of an Avro schema. */
final class Schemas {

    /** The symbol that stands for values of newer writers; no writer may write it. */
    static final String UNKNOWN = "UNKNOWN";

    private Schemas() {}

    /** Whether a long counts the milliseconds of a time. */
    static boolean isTime(Schema schema) {
        return schema.getLogicalType() instanceof LogicalTypes.TimestampMillis;
    }

    /** Whether an int counts the days of a date. */
    static boolean isDate(Schema schema) {
        return schema.getLogicalType() instanceof LogicalTypes.Date;
    }

    /**
     * Whether a file has to state the field. Avro demands a default {@code UNKNOWN} of enumerations for the sake of
     * readers; a writer that left it so would say nothing, hence such fields are required too.
     */
    static boolean isRequired(Schema.Field field) {
        boolean saysNothing = field.schema().getType() == Schema.Type.ENUM && UNKNOWN.equals(field.defaultVal());
        return saysNothing || !field.hasDefaultValue();
    }

    /** The type beside null in an optional field. */
    static Schema valueOf(Schema union) {
        List<Schema> types = union.getTypes();
        if (types.size() != 2 || types.get(0).getType() != Schema.Type.NULL) {
            throw noJsonForm(union);
        }
        return types.get(1);
    }

    /** A type that records of the contract do not use. */
    static IllegalArgumentException noJsonForm(Schema schema) {
        return new IllegalArgumentException("there is no JSON form for the Avro type " + schema);
    }
}
