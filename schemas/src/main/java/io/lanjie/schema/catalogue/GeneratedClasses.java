package io.lanjie.schema.catalogue;

import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/**
 * Lets Avro make objects of the classes generated from these schemas.
 *
 * <p>Avro takes class names from the schema that stands beside the data, which may be anybody's, and therefore refuses
 * every class that is not trusted. Trusted here are records and enumerations of the two generated packages, and nothing
 * else beyond what Avro was told before.
 */
public final class GeneratedClasses {

    private GeneratedClasses() {}

    /**
     * Adds the generated classes to those that Avro trusts in this virtual machine. To be called before the first
     * record is read or built, for builders ask Avro for the defaults; calling it again changes nothing.
     */
    public static synchronized void trust() {
        ClassSecurityPredicate before = ClassSecurityValidator.getGlobal();
        if (!(before instanceof TrustGenerated)) {
            ClassSecurityValidator.setGlobal(new TrustGenerated(before));
        }
    }

    private record TrustGenerated(ClassSecurityPredicate before) implements ClassSecurityPredicate {

        private static final Set<String> PACKAGES = Set.of("io.lanjie.schema", "io.lanjie.schema.internal");

        @Override
        public boolean isTrusted(Class<?> candidate) {
            return isGenerated(candidate) || before.isTrusted(candidate);
        }

        private static boolean isGenerated(Class<?> candidate) {
            return PACKAGES.contains(candidate.getPackageName())
                    && (SpecificRecord.class.isAssignableFrom(candidate) || candidate.isEnum());
        }

        @Override
        public void forbiddenClass(String className) {
            before.forbiddenClass(className);
        }
    }
}
