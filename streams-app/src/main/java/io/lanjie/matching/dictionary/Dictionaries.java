package io.lanjie.matching.dictionary;

import io.lanjie.matching.term.Term;
import io.lanjie.matching.term.TermKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that matching knows by word. Immutable; the same content always has the same version, in whatever order and from
 * whatever files it was read.
 *
 * @param brands the brands, by identifier
 * @param words all other words, by kind and spelling
 */
public record Dictionaries(List<Brand> brands, List<Term> words) {

    private static final int VERSION_DIGITS = 12;
    private static final Comparator<Term> ORDER =
            Comparator.comparing(Term::kind).thenComparing(Term::text).thenComparing(Term::value);

    /** Copies the lists in their order. */
    public Dictionaries {
        brands = brands.stream().sorted(Comparator.comparing(Brand::id)).toList();
        words = words.stream().sorted(ORDER).toList();
    }

    /** Every word, those of the brands among them. */
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>(words);
        for (Brand brand : brands) {
            brand.names().forEach(name -> terms.add(new Term(name, TermKind.BRAND, brand.id())));
            brand.notIn().forEach(word -> terms.add(new Term(word, TermKind.NOT_BRAND, brand.id())));
            brand.marketingNames().forEach(name -> terms.add(new Term(name, TermKind.MARKETING_NAME, brand.id())));
        }
        return List.copyOf(terms);
    }

    /** Hash of the content: with the version of the code it says by what a listing was judged. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(brands.stream(), words.stream())
                    .map(entry -> entry + "\n")
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
