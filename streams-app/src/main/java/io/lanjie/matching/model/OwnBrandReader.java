package io.lanjie.matching.model;

import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds whose goods a listing offers: the brand of brand fields, title and SKU names, the holder or maker of
 * attributes. The name of the shop alone leaves a doubt, as does a brand of the title that the brand field contradicts;
 * a brand that the goods merely fit, or that they are compared with, is none.
 */
final class OwnBrandReader {

    /** The source in rule names. */
    static final String TITLE = "title";

    private final Owners owners;
    private final MatchLog log;
    private final List<OwnBrand> found = new ArrayList<>();
    private final List<OwnBrand> inTitle = new ArrayList<>();
    private final List<OwnBrand> ofShop = new ArrayList<>();
    private final Set<String> inFields = new HashSet<>();
    private FieldText title;
    private FittedZones titleZones;

    OwnBrandReader(Owners owners, MatchLog log) {
        this.owners = owners;
        this.log = log;
    }

    /** Reads one text; sort and zones are those of that text. */
    void read(FieldText field, FittedZones zones) {
        switch (field.role()) {
            case BRAND -> brandField(field, zones);
            case ATTRIBUTE -> attribute(field, zones);
            case TITLE -> {
                words(field, zones, TITLE, Strength.STRONG, inTitle);
                title = field;
                titleZones = zones;
            }
            case SKU_NAME -> words(field, zones, "sku-name", Strength.STRONG, found);
            case SHOP_NAME -> words(field, zones, "shop-name", Strength.WEAK, ofShop);
            default -> {
                // Descriptions and images speak of many goods.
            }
        }
    }

    /** Which of the title's brands each of its models belongs to. */
    TitleModels titleModels(List<Candidate> models) {
        List<OwnBrand> brands = new ArrayList<>(inTitle.size());
        for (OwnBrand brand : inTitle) {
            boolean sure = inFields.isEmpty() || inFields.contains(brand.owner());
            brands.add(sure ? brand : brand.as(Strength.WEAK));
        }
        return TitleModels.of(title, brands, models, owners);
    }

    /** What the texts together say, one for each owner and SKU, the surest. */
    List<OwnBrand> result(TitleModels titleModels) {
        int ofFields = found.size();
        String first = null;
        for (OwnBrand brand : inTitle) {
            boolean ofDevice = !titleModels.isEmpty() && !titleModels.has(brand.owner()) && DeviceBrand.is(brand);
            first = first == null && !ofDevice ? brand.owner() : first;
            // Without a brand field the first brand of the title is the goods': sellers put their own in front.
            boolean own = inFields.isEmpty() ? brand.owner().equals(first) : inFields.contains(brand.owner());
            if (!own || !isAmong(ofFields, brand.owner())) {
                found.add(own ? brand : brand.as(Strength.WEAK));
            }
        }
        if (!hasStrong(found)) {
            found.addAll(ofShop);
        }
        if (found.isEmpty() && title != null) {
            TitleStart.read(title, titleZones, found);
        }
        return distinct(found);
    }

    /** Whether one of the first so many that were found is of the owner. */
    private boolean isAmong(int count, String owner) {
        for (int index = 0; index < count; index++) {
            if (found.get(index).owner().equals(owner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasStrong(List<OwnBrand> brands) {
        for (int index = 0; index < brands.size(); index++) {
            if (brands.get(index).strength() == Strength.STRONG) {
                return true;
            }
        }
        return false;
    }

    private static List<OwnBrand> distinct(List<OwnBrand> brands) {
        List<OwnBrand> distinct = new ArrayList<>(brands.size());
        for (OwnBrand brand : brands) {
            int same = indexOf(distinct, brand);
            if (same < 0) {
                distinct.add(brand);
            } else if (brand.strength().compareTo(distinct.get(same).strength()) < 0) {
                distinct.set(same, brand);
            }
        }
        return distinct;
    }

    private static int indexOf(List<OwnBrand> brands, OwnBrand other) {
        for (int index = 0; index < brands.size(); index++) {
            OwnBrand brand = brands.get(index);
            if (brand.owner().equals(other.owner()) && brand.skuId().equals(other.skuId())) {
                return index;
            }
        }
        return -1;
    }

    private void attribute(FieldText field, FittedZones zones) {
        switch (field.sort()) {
            case BRAND -> brandField(field, zones);
            case COMPANY -> {
                String company = Owners.ofCompany(field.text());
                if (company != null) {
                    found.add(own(
                            company,
                            Strength.STRONG,
                            "company",
                            field,
                            0,
                            field.text().length()));
                }
            }
            default -> {
                // Other attributes do not say whose the goods are.
            }
        }
    }

    private void brandField(FieldText field, FittedZones zones) {
        int before = found.size();
        int rejected = words(field, zones, "brand-field", Strength.STRONG, found);
        if (found.size() == before && rejected == 0) {
            for (String owner : owners.ofBrandField(field.text())) {
                found.add(own(
                        owner,
                        Strength.STRONG,
                        "brand-field",
                        field,
                        0,
                        field.text().length()));
            }
        }
        for (int index = before; index < found.size(); index++) {
            inFields.add(found.get(index).owner());
        }
    }

    /** Adds the brands named in a text, and says how many were rejected. */
    private int words(FieldText field, FittedZones zones, String source, Strength strength, List<OwnBrand> brands) {
        int rejected = 0;
        List<Hit> hits = field.hits();
        for (int index = 0; index < hits.size(); index++) {
            Hit hit = hits.get(index);
            if (hit.term().kind() != TermKind.BRAND) {
                continue;
            }
            RejectionReason reason = isWithinOther(hits, hit)
                    ? RejectionReason.PART_OF_ANOTHER_WORD
                    : zones.reason(hit.from(), hit.until());
            if (reason == null) {
                brands.add(own(Owners.ofBrand(hit.term().value()), strength, source, field, hit.from(), hit.until()));
            } else {
                log.rejected(field, hit.from(), hit.until(), reason);
                rejected++;
            }
        }
        return rejected;
    }

    /** Whether a word that is no brand, or a longer name of another brand, contains the hit. */
    private static boolean isWithinOther(List<Hit> hits, Hit hit) {
        int length = hit.until() - hit.from();
        return HitSearch.covers(hits, TermKind.NOT_BRAND, hit.from(), hit.until())
                || HitSearch.covers(hits, TermKind.BRAND, hit.from(), hit.until(), length);
    }

    static OwnBrand own(String owner, Strength strength, String source, FieldText field, int from, int until) {
        return new OwnBrand(owner, strength, source, field.skuId(), field, from, until);
    }
}
