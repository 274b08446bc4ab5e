package io.lanjie.demo;

import org.apache.avro.util.ClassSecurityValidator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Avro refuses generated classes until they are trusted, and remembers a refusal: this has to come first. */
final class TrustGeneratedClasses implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, type -> type.getPackageName().equals("io.lanjie.schema")));
    }
}
