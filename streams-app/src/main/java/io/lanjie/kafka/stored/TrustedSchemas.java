package io.lanjie.kafka.stored;

import io.lanjie.schema.Listing;
import org.apache.avro.util.ClassSecurityValidator;

/** Avro makes instances only of classes that it was told to trust: ours, and what it trusts anyway. */
public final class TrustedSchemas {

    private static final String PACKAGE = Listing.class.getPackageName();

    private TrustedSchemas() {}

    /** Tells Avro to trust the classes made from our schemas. Called again it changes nothing. */
    public static void trust() {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, type -> type.getPackageName().startsWith(PACKAGE)));
    }
}
