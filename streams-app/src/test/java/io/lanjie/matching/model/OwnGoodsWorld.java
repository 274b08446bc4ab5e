package io.lanjie.matching.model;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.Seller;
import io.lanjie.domain.listing.Sku;
import io.lanjie.domain.listing.Strength;
import io.lanjie.matching.dictionary.Brand;
import io.lanjie.matching.dictionary.Dictionaries;
import io.lanjie.matching.dictionary.ModelPattern;
import io.lanjie.matching.reading.ListingReading;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.term.Lexicon;
import io.lanjie.matching.term.Term;
import io.lanjie.matching.term.TermKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A few brands and words, and listings that use them. */
public final class OwnGoodsWorld {

    private final Dictionaries dictionaries = dictionaries();
    private final Lexicon lexicon = new Lexicon(dictionaries.terms());
    private final OwnGoodsReader reader = new OwnGoodsReader(dictionaries);

    /** What was found in a listing. */
    record Found(OwnGoods goods, List<Claim> claims) {

        List<String> models() {
            return claims.stream()
                    .map(Claim::key)
                    .filter(key -> key.kind() == MatchKey.Kind.MODEL)
                    .map(MatchKey::value)
                    .distinct()
                    .toList();
        }

        List<Strength> strengths() {
            return claims.stream().map(Claim::strength).toList();
        }

        Strength strength(String model) {
            return claims.stream()
                    .filter(claim -> claim.key().value().equals(model))
                    .map(Claim::strength)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** The brands and words. */
    public static Dictionaries dictionaries() {
        List<Brand> brands = List.of(
                brand(
                        "romoss",
                        List.of("ROMOSS", "罗马仕"),
                        List.of("深圳罗马仕科技有限公司"),
                        List.of(),
                        List.of("Sense 8+"),
                        "P@@##@?###"),
                brand(
                        "anker",
                        List.of("Anker", "安克"),
                        List.of("安克创新科技股份有限公司"),
                        List.of("H11"),
                        List.of("MagGo"),
                        "A1###@?"),
                brand("baseus", List.of("Baseus", "倍思"), List.of("深圳市倍思科技有限公司"), List.of(), List.of(), "BS##@@###"),
                brand("xiaomi", List.of("Xiaomi", "小米"), List.of("小米通讯技术有限公司"), List.of(), List.of(), "PB####@@"),
                brand("apple", List.of("Apple", "苹果"), List.of(), List.of(), List.of(), "A####"),
                brand("huawei", List.of("HUAWEI", "华为"), List.of(), List.of(), List.of(), "CP##"),
                brand("samsung", List.of("Samsung"), List.of(), List.of(), List.of(), "EB@####"));
        List<Term> words = Stream.of(
                        words(TermKind.FITS_NEXT, "适用于", "适用", "兼容", "支持", "for", "compatible with"),
                        words(TermKind.FITS_PREVIOUS, "专用", "通用", "同款", "手机适用"),
                        words(TermKind.DENIES_NEXT, "非", "平替", "媲美", "秒杀", "对标", "拒绝", "远超", "比", "参考", "vs"),
                        words(TermKind.DENIES_PREVIOUS, "无关", "一样"),
                        words(TermKind.GOODS, "充电宝", "移动电源", "Power Bank"),
                        words(TermKind.FEATURE, "自带线", "磁吸"))
                .flatMap(List::stream)
                .toList();
        return new Dictionaries(brands, words);
    }

    Found title(String title) {
        return found(listing(title, null, null, null, Map.of(), Map.of()));
    }

    Found fields(String brand, String model, String title) {
        return found(listing(title, brand, model, null, Map.of(), Map.of()));
    }

    Found shop(String shopName, String title) {
        return found(listing(title, null, null, shopName, Map.of(), Map.of()));
    }

    Found attributes(String title, Map<String, String> attributes) {
        return found(listing(title, null, null, null, attributes, Map.of()));
    }

    Found skus(String title, Map<String, String> names) {
        return found(listing(title, null, null, null, Map.of(), names));
    }

    private Found found(Listing listing) {
        OwnGoods goods = reader.read(ListingReading.of(listing, lexicon), MatchLog.SILENT);
        List<Claim> claims = new ArrayList<>();
        goods.claims(claims::add, MatchLog.SILENT);
        return new Found(goods, claims);
    }

    private static Listing listing(
            String title,
            String brand,
            String model,
            String shopName,
            Map<String, String> attributes,
            Map<String, String> skus) {
        return new Listing(
                new ListingKey("dev", "1"),
                title,
                new ListingVersion(1, Instant.EPOCH),
                true,
                new Seller(null, null, shopName),
                null,
                brand,
                model,
                null,
                null,
                List.of(),
                attributes.entrySet().stream()
                        .map(entry -> new Attribute(entry.getKey(), entry.getValue()))
                        .toList(),
                List.of(),
                List.of(),
                skus.entrySet().stream()
                        .map(entry -> new Sku(entry.getKey(), entry.getValue(), null, List.of(), null))
                        .toList());
    }

    private static Brand brand(
            String id,
            List<String> names,
            List<String> companies,
            List<String> tails,
            List<String> marketing,
            String pattern) {
        return new Brand(id, names, companies, List.of(), tails, marketing, List.of(new ModelPattern(pattern)));
    }

    private static List<Term> words(TermKind kind, String... words) {
        return Stream.of(words).map(word -> new Term(word, kind, word)).toList();
    }
}
