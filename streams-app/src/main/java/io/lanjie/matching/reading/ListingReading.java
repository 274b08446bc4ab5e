package io.lanjie.matching.reading;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Listing;
import io.lanjie.domain.listing.Sku;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.Lexicon;
import io.lanjie.matching.term.Scanner;
import io.lanjie.matching.text.FieldRole;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A listing as its texts, each read once.
 *
 * @param listing the listing
 * @param fields its texts: those of the listing first, then SKU by SKU
 */
public record ListingReading(Listing listing, List<FieldText> fields) {

    /** Few listings have more texts. */
    private static final int USUAL_FIELDS = 24;

    /** Copies the list. */
    public ListingReading {
        fields = List.copyOf(fields);
    }

    /** Reads every text of a listing. */
    public static ListingReading of(Listing listing, Lexicon lexicon) {
        Reader reader = new Reader(lexicon.scanner());
        reader.each(FieldPaths.CERTIFICATE_NUMBERS, FieldRole.CERTIFICATE_NUMBER, listing.certificateNumbers());
        reader.add("title", FieldRole.TITLE, listing.title());
        reader.add("brand", FieldRole.BRAND, listing.brand());
        reader.add("model", FieldRole.MODEL, listing.model());
        reader.add("category", FieldRole.CATEGORY, listing.category());
        reader.add("shopName", FieldRole.SHOP_NAME, listing.seller().shopName());
        for (int index = 0; index < listing.attributes().size(); index++) {
            Attribute attribute = listing.attributes().get(index);
            reader.add(FieldPaths.ATTRIBUTES.at(index), FieldRole.ATTRIBUTE, attribute.name(), attribute.value(), "");
        }
        reader.each(FieldPaths.GTINS, FieldRole.GTIN, listing.gtins());
        reader.add("description", FieldRole.DESCRIPTION, listing.description());
        reader.each(FieldPaths.IMAGE_TEXTS, FieldRole.IMAGE_TEXT, listing.imageTexts());
        for (int index = 0; index < listing.skus().size(); index++) {
            reader.sku(index, listing.skus().get(index));
        }
        return new ListingReading(listing, reader.fields);
    }

    private static final class Reader {

        private final Scanner scanner;
        private final List<FieldText> fields = new ArrayList<>(USUAL_FIELDS);

        Reader(Scanner scanner) {
            this.scanner = scanner;
        }

        void each(FieldPaths paths, FieldRole role, List<String> texts) {
            for (int index = 0; index < texts.size(); index++) {
                add(paths.at(index), role, texts.get(index));
            }
        }

        void sku(int place, Sku sku) {
            for (int index = 0; index < sku.certificateNumbers().size(); index++) {
                String number = sku.certificateNumbers().get(index);
                String path = FieldPaths.skuCertificateNumber(place, index);
                add(path, FieldRole.CERTIFICATE_NUMBER, "", number, sku.skuId());
            }
            add(FieldPaths.SKU_NAMES.at(place), FieldRole.SKU_NAME, "", sku.name(), sku.skuId());
            add(FieldPaths.SKU_MODELS.at(place), FieldRole.MODEL, "", sku.model(), sku.skuId());
            add(FieldPaths.SKU_GTINS.at(place), FieldRole.GTIN, "", sku.gtin(), sku.skuId());
        }

        void add(String path, FieldRole role, String text) {
            add(path, role, "", text, "");
        }

        void add(String path, FieldRole role, String attributeName, String written, String skuId) {
            if (written != null && !written.isEmpty()) {
                NormalisedText text = NormalisedText.of(written);
                fields.add(new FieldText(path, role, attributeName, skuId, text, words(role, text)));
            }
        }

        private List<Hit> words(FieldRole role, NormalisedText text) {
            boolean isNumber = role == FieldRole.CERTIFICATE_NUMBER || role == FieldRole.GTIN;
            return isNumber ? List.of() : scanner.scan(text);
        }
    }
}
