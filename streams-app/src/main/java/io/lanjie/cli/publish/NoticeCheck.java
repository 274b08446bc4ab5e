package io.lanjie.cli.publish;

import io.lanjie.json.ChinaTime;
import io.lanjie.json.Fault;
import io.lanjie.schema.CertificateState;
import io.lanjie.schema.CertificateStatus;
import io.lanjie.schema.RecallNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecord;

/**
 * What this command asks of certificates and recalls beyond the rules of the application: slips of those who write
 * files. The application itself takes such records, for others publish too, and the regulator may invent codes.
 */
final class NoticeCheck {

    private static final Pattern CODE = Pattern.compile("[0-9]{4}");

    /** CCC certificates have been issued from 2002-05-01 on. */
    private static final LocalDate EARLIEST = LocalDate.of(2002, 1, 1);

    private static final Map<CertificateState, Set<String>> KNOWN_CODES = knownCodes();

    private NoticeCheck() {}

    /** CNCA's codes; for a certificate that is valid or expired it has no list. */
    private static Map<CertificateState, Set<String>> knownCodes() {
        Map<CertificateState, Set<String>> codes = new EnumMap<>(CertificateState.class);
        codes.put(
                CertificateState.SUSPENDED,
                Set.of("0201", "0202", "0203", "0204", "0205", "0206", "0207", "0208", "0299"));
        codes.put(
                CertificateState.REVOKED,
                Set.of("0201", "0202", "0203", "0204", "0205", "0206", "0207", "0208", "0209", "0299"));
        codes.put(CertificateState.CANCELLED, Set.of("0201", "0202", "0203", "0204", "0299"));
        return codes;
    }

    /** What a person must put right. */
    static List<Fault> faults(SpecificRecord record) {
        List<Fault> faults = new ArrayList<>();
        if (record instanceof CertificateStatus certificate) {
            date(certificate.getEffectiveFrom(), faults);
            List<String> codes = certificate.getReasonCodes();
            for (int index = 0; index < codes.size(); index++) {
                if (!CODE.matcher(codes.get(index)).matches()) {
                    faults.add(new Fault(
                            "reasonCodes[" + index + "]",
                            "expected a code of four digits such as 0201, each code as one value of the list, found '"
                                    + codes.get(index) + "'"));
                }
            }
        } else if (record instanceof RecallNotice recall) {
            date(recall.getEffectiveFrom(), faults);
        }
        return faults;
    }

    private static void date(Instant effectiveFrom, List<Fault> faults) {
        if (effectiveFrom.isBefore(ChinaTime.startOf(EARLIEST))) {
            faults.add(new Fault(
                    "effectiveFrom",
                    ChinaTime.format(effectiveFrom).substring(0, 10)
                            + " lies before 2002, when CCC began (2002-05-01): a slip?"));
        }
    }

    /** What a person should look at, though the row is taken. */
    static List<Fault> remarks(SpecificRecord record) {
        if (!(record instanceof CertificateStatus certificate)) {
            return List.of();
        }
        Set<String> known = KNOWN_CODES.getOrDefault(certificate.getStatus(), Set.of());
        return certificate.getReasonCodes().stream()
                .filter(code -> !known.isEmpty() && !known.contains(code))
                .map(code -> new Fault(
                        "reasonCodes",
                        "'" + code + "' is none of CNCA's codes for " + certificate.getStatus()
                                + "; it is taken as it stands"))
                .toList();
    }
}
