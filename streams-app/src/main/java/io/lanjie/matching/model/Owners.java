package io.lanjie.matching.model;

import io.lanjie.matching.dictionary.Brand;
import io.lanjie.matching.dictionary.ModelPattern;
import io.lanjie.matching.text.NormalisedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose goods they are, in the form in which certificates and listings are compared: {@code brand:} and the identifier
 * of a brand of the dictionary, {@code name:} and the normal form of any other brand, {@code company:} and the normal
 * form of a company's name. A model counts only together with one of them: the same code of two makers is two models.
 */
public final class Owners {

    private static final String BRAND = "brand:";
    private static final String NAME = "name:";
    private static final String COMPANY = "company:";

    /** Between the names of one field: ROMOSS/罗马仕, 罗马仕（ROMOSS）. */
    private static final String BETWEEN_NAMES = "/|,;、()[]【】&+\n\r\t";

    /** What stands in a brand field when there is no brand. */
    private static final Set<String> NO_BRAND = Set.of(
            "其他",
            "其它",
            "无",
            "无品牌",
            "other",
            "others",
            "none",
            "no",
            "null",
            "na",
            "nobrand",
            "unbranded",
            "oem",
            "自有品牌",
            "自主品牌",
            "品牌",
            "generic");

    /** Without the brand's patterns, a code of a title is the goods' model only when it is as long as models are. */
    static final int SHORTEST_SURE_MODEL = 5;

    /** A shorter name is no company's: 见包装. */
    private static final int SHORTEST_COMPANY = 4;

    private static final List<String> NO_COMPANIES = List.of("以实物", "见", "详见", "其他", "其它", "如图", "参见", "请见");

    private final Map<String, Brand> brands = new HashMap<>();
    private final Map<String, String> brandByName = new HashMap<>();
    private final Map<String, String> brandByLook = new HashMap<>();
    private final Map<String, Set<String>> brandsByCompany = new HashMap<>();

    private Owners() {}

    /** Knows the brands of a dictionary. */
    public static Owners of(Collection<Brand> dictionary) {
        Owners owners = new Owners();
        for (Brand brand : dictionary) {
            owners.brands.put(brand.id(), brand);
            for (String name : brand.names()) {
                String normal = normal(name);
                owners.brandByName.putIfAbsent(normal, brand.id());
                owners.brandByLook.putIfAbsent(look(normal), brand.id());
            }
            for (String company : brand.companies()) {
                owners.brandsByCompany
                        .computeIfAbsent(normal(company), name -> new LinkedHashSet<>())
                        .add(brand.id());
            }
        }
        return owners;
    }

    /** The owner that a brand of the dictionary is. */
    public static String ofBrand(String brandId) {
        return BRAND + brandId;
    }

    /** The owners named by the value of a brand field; several spellings of one brand are one. */
    public Set<String> ofBrandField(String written) {
        return ofBrandField(NormalisedText.of(written));
    }

    /** The owners named by the value of a brand field. */
    Set<String> ofBrandField(NormalisedText text) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        if (addKnown(normal(text, 0, text.length()), known)) {
            return known; // the separators mask one name
        }
        int from = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || BETWEEN_NAMES.indexOf(text.charAt(index)) >= 0) {
                addName(text, from, index, known, unknown);
                from = index + 1;
            }
        }
        return known.isEmpty() ? unknown : known;
    }

    /** The owner that a brand outside of the dictionary is. */
    static String ofName(NormalisedText text, int from, int until) {
        return NAME + normal(text, from, until);
    }

    /** The owner that a company is; null where the text names none. */
    public static String ofCompany(String name) {
        return name == null ? null : ofCompany(NormalisedText.of(name));
    }

    /** The owner that a company is; null where the text names none. */
    static String ofCompany(NormalisedText name) {
        String normal = normal(name, 0, name.length());
        boolean namesNone =
                normal.length() < SHORTEST_COMPANY || NO_COMPANIES.stream().anyMatch(normal::startsWith);
        return namesNone ? null : COMPANY + normal;
    }

    /** The owners that are brands of a company of the dictionary. */
    public List<String> brandsOfCompany(String name) {
        if (name == null) {
            return List.of();
        }
        return brandsByCompany.getOrDefault(normal(name), Set.of()).stream()
                .map(Owners::ofBrand)
                .toList();
    }

    /** What the dictionary says of the brand that an owner is, or null. */
    public Brand brand(String owner) {
        return owner.startsWith(BRAND) ? brands.get(owner.substring(BRAND.length())) : null;
    }

    /**
     * Whether a code looks like the models of an owner: like one of its patterns, with or without the tail of its
     * articles, or, where none are known, as long as models are.
     */
    boolean isModelOf(String owner, String key) {
        Brand known = brand(owner);
        if (known == null || known.modelPatterns().isEmpty()) {
            return key.length() >= SHORTEST_SURE_MODEL && CanonicalCode.isLatin(key.charAt(0));
        }
        String bare = ModelTails.without(key, known);
        return matches(known, key) || (bare != null && matches(known, bare));
    }

    private static boolean matches(Brand brand, String key) {
        for (ModelPattern pattern : brand.modelPatterns()) {
            if (pattern.matches(key)) {
                return true;
            }
        }
        return false;
    }

    private void addName(NormalisedText text, int from, int until, Set<String> known, Set<String> unknown) {
        String name = normal(text, from, until);
        if (name.isEmpty() || NO_BRAND.contains(name) || addKnown(name, known)) {
            return;
        }
        int begin = from;
        int before = known.size();
        for (int index = from; index <= until; index++) {
            if (index == until || text.charAt(index) == ' ') {
                addKnown(normal(text, begin, index), known);
                begin = index + 1;
            }
        }
        if (known.size() == before) {
            unknown.add(NAME + name);
        }
    }

    /** Adds the brand that a name, or one that looks like it, belongs to. */
    private boolean addKnown(String name, Set<String> known) {
        String brand = brandByName.get(name);
        if (brand == null) {
            brand = brandByLook.get(look(name));
        }
        if (brand != null) {
            known.add(ofBrand(brand));
        }
        return brand != null;
    }

    /** Letters and digits alone: separators mask a name and do not change it. */
    static String normal(String written) {
        NormalisedText text = NormalisedText.of(written);
        return normal(text, 0, text.length());
    }

    private static String normal(NormalisedText text, int from, int until) {
        StringBuilder name = new StringBuilder(until - from);
        for (int index = from; index < until; index++) {
            if (Character.isLetterOrDigit(text.charAt(index))) {
                name.append(text.charAt(index));
            }
        }
        return name.toString();
    }

    /** Digits as the letters they are mistaken for: R0MOSS. */
    private static String look(String name) {
        return name.replace('0', 'o').replace('1', 'i').replace('l', 'i').replace('5', 's');
    }
}
