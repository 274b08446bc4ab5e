package io.lanjie.schema.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lanjie.schema.Listing;
import io.lanjie.schema.SaleStatus;
import io.lanjie.schema.internal.StoredEntry;
import java.util.ArrayList;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GeneratedClassesTest {

    @BeforeEach
    void setUp() {
        GeneratedClasses.trust();
    }

    @Test
    void generatedRecordsAndEnumerationsAreTrusted() {
        assertThatCode(() -> {
                    ClassSecurityValidator.validate(Listing.class);
                    ClassSecurityValidator.validate(SaleStatus.class);
                    ClassSecurityValidator.validate(StoredEntry.class);
                    ClassSecurityValidator.validate(String.class);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void nothingElseIs() {
        assertThatThrownBy(() -> ClassSecurityValidator.validate(ArrayList.class))
                .isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> ClassSecurityValidator.validate(SchemaCatalogue.class))
                .isInstanceOf(SecurityException.class);
    }

    @Test
    void trustingAgainChangesNothing() {
        ClassSecurityPredicate before = ClassSecurityValidator.getGlobal();
        GeneratedClasses.trust();

        assertThat(ClassSecurityValidator.getGlobal()).isSameAs(before);
    }
}
