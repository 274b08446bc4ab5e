package io.lanjie.benchmarks.peer.flink;

import io.lanjie.config.DictionaryReader;
import io.lanjie.domain.listing.Claim;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.ListingKey;
import io.lanjie.domain.listing.ListingVersion;
import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.Seller;
import io.lanjie.matching.ListingMatcher;
import io.lanjie.matching.TextMatcher;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.FunctionHint;
import org.apache.flink.table.data.ArrayData;
import org.apache.flink.table.data.GenericArrayData;
import org.apache.flink.table.data.GenericRowData;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.data.StringData;
import org.apache.flink.table.functions.FunctionContext;
import org.apache.flink.table.functions.TableFunction;

/**
 * {@code CLAIMS(listing…)}: the certificate numbers that a listing carries, found by lanjie's own matcher, each once with
 * all its evidence. Works on Flink's inner form of rows, which spares one conversion of each text.
 */
@FunctionHint(
        output =
                @DataTypeHint(
                        value = "ROW<number STRING NOT NULL, evidence " + RowTypes.EVIDENCE + " NOT NULL>",
                        bridgedTo = RowData.class))
public final class ClaimsFunction extends TableFunction<RowData> {

    private static final long serialVersionUID = 1;
    private static final ListingVersion ANY_VERSION = new ListingVersion(0, Instant.EPOCH);
    private static final Seller NOBODY = new Seller(null, null, null);

    private transient ListingMatcher matcher;

    @Override
    public void open(FunctionContext context) {
        matcher = new TextMatcher(new DictionaryReader().builtIn());
    }

    /** Gives a row for each certificate number; called by Flink. */
    public void eval(
            @DataTypeHint(value = "STRING", bridgedTo = StringData.class) StringData listingKey,
            @DataTypeHint(value = "STRING", bridgedTo = StringData.class) StringData title,
            @DataTypeHint(value = "STRING", bridgedTo = StringData.class) StringData brand,
            @DataTypeHint(value = "STRING", bridgedTo = StringData.class) StringData model,
            @DataTypeHint(value = "STRING", bridgedTo = StringData.class) StringData category,
            @DataTypeHint(value = "STRING", bridgedTo = StringData.class) StringData description,
            @DataTypeHint(value = RowTypes.TEXTS, bridgedTo = ArrayData.class) ArrayData certificateNumbers,
            @DataTypeHint(value = RowTypes.ATTRIBUTES, bridgedTo = ArrayData.class) ArrayData attributes,
            @DataTypeHint(value = RowTypes.TEXTS, bridgedTo = ArrayData.class) ArrayData gtins,
            @DataTypeHint(value = RowTypes.TEXTS, bridgedTo = ArrayData.class) ArrayData imageTexts,
            @DataTypeHint(value = RowTypes.SKUS, bridgedTo = ArrayData.class) ArrayData skus) {
        Listing listing = new Listing(
                ListingKey.parse(listingKey.toString()),
                title.toString(),
                ANY_VERSION,
                true,
                NOBODY,
                null,
                ListingRows.text(brand),
                ListingRows.text(model),
                ListingRows.text(category),
                ListingRows.text(description),
                ListingRows.texts(certificateNumbers),
                ListingRows.attributes(attributes),
                ListingRows.texts(gtins),
                ListingRows.texts(imageTexts),
                ListingRows.skus(skus));
        numbers(matcher.find(listing).claims())
                .forEach(
                        (number, claims) -> collect(GenericRowData.of(StringData.fromString(number), matches(claims))));
    }

    private static Map<String, List<Claim>> numbers(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.key().kind() == MatchKey.Kind.CERTIFICATE)
                .collect(Collectors.groupingBy(claim -> claim.key().value(), TreeMap::new, Collectors.toList()));
    }

    private static ArrayData matches(List<Claim> claims) {
        return new GenericArrayData(claims.stream()
                .map(claim -> GenericRowData.of(
                        StringData.fromString(claim.skuId()),
                        StringData.fromString(claim.match().field()),
                        StringData.fromString(claim.match().matchedText()),
                        StringData.fromString(claim.match().normalised())))
                .toArray());
    }
}
