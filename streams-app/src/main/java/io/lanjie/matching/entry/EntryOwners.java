package io.lanjie.matching.entry;

import io.lanjie.domain.notice.CertificateDetails;
import io.lanjie.domain.notice.Party;
import io.lanjie.domain.notice.RecallNotice;
import io.lanjie.matching.model.Owners;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose goods an entry names: its brands; where it names none, the brands of its companies; and its companies, as a
 * listing that names the holder or maker names the goods' owner (the factory makes for many).
 */
final class EntryOwners {

    private EntryOwners() {}

    static Set<String> of(CertificateDetails details, Owners owners) {
        return of(details.brands(), owners, details.holder(), details.manufacturer());
    }

    static Set<String> of(RecallNotice notice, Owners owners) {
        return of(notice.brands(), owners, notice.holder());
    }

    private static Set<String> of(List<String> brands, Owners owners, Party... parties) {
        Set<String> found = new LinkedHashSet<>();
        brands.forEach(brand -> found.addAll(owners.ofBrandField(brand)));
        boolean hasBrand = !found.isEmpty();
        for (Party party : parties) {
            if (party == null) {
                continue;
            }
            String company = Owners.ofCompany(party.name());
            if (company != null) {
                found.add(company);
            }
            if (!hasBrand) {
                found.addAll(owners.brandsOfCompany(party.name()));
            }
        }
        return found;
    }
}
