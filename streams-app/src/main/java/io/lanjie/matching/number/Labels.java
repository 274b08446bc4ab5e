package io.lanjie.matching.number;

import java.util.Locale;
import java.util.Set;

/** Words by which sellers announce a certificate number. */
final class Labels {

    private static final Set<String> IN_FRONT = Set.of("", "CQC", "CCC", "3C", "NO", "CERT", "NUMBER");

    /** Length of the longest of them. */
    static final int LONGEST = 6;

    private static final Set<String> ATTRIBUTE_WORDS =
            Set.of("证书编号", "认证编号", "证书号", "3c编号", "ccc编号", "3c认证号", "certificatenumber", "certificateno");

    private Labels() {}

    /** Whether Latin letters glued in front of a number announce it. */
    static boolean isLabel(String word) {
        return IN_FRONT.contains(word);
    }

    /** Whether the name of an attribute says that its value is a certificate number. */
    static boolean namesCertificateNumber(String attributeName) {
        String name = attributeName.toLowerCase(Locale.ROOT).replaceAll("[\\s_.:：-]", "");
        return ATTRIBUTE_WORDS.stream().anyMatch(name::contains);
    }
}
