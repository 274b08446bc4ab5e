package io.lanjie.demo;

import io.lanjie.demo.Placement.Place;
import io.lanjie.schema.Attribute;
import io.lanjie.schema.Listing;
import io.lanjie.schema.SaleStatus;
import io.lanjie.schema.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a listing from its sheet; the same sheet gives the same listing. */
final class ListingWriter {

    private static final List<String> ATTRIBUTE_NAMES = List.of("3C证书编号", "CCC证书编号", "证书编号");

    private final ListingBook book;

    ListingWriter(ListingBook book) {
        this.book = book;
    }

    Listing write(ListingSheet sheet) {
        Dice dice = book.dice(sheet.listing(), "wording");
        String listingId = book.listingId(sheet.listing());
        Statement said = sheet.said();
        String usualCapacity = Wording.capacity(sheet.goods(), dice);
        String capacity = said.capacity().isEmpty() ? usualCapacity : said.capacity();
        String usualTitle = Wording.title(sheet.goods(), sheet.brand(), sheet.plainTitle(), capacity, dice);
        String title = said.title().isEmpty() ? usualTitle : said.title();
        String description = Wording.description(sheet.goods(), dice);
        return Listing.newBuilder()
                .setMarketplace(sheet.marketplace())
                .setListingId(listingId)
                .setTitle(title + bracketed(sheet, Place.TITLE))
                .setRevision(sheet.revision())
                .setUpdatedAt(sheet.updatedAt())
                .setUrl("https://item.example.com/" + sheet.marketplace() + "/" + listingId)
                .setSellerId("seller-" + dice.below(40_000))
                .setShopName(Wording.shopName(sheet.brand(), dice))
                .setBrand(stated(said.brand()))
                .setModel(stated(said.model()))
                .setGtins(said.gtins())
                .setCategory(sheet.goods().category())
                .setDescription(description + bracketed(sheet, Place.DESCRIPTION))
                .setSaleStatus(sheet.onSale() ? SaleStatus.ON_SALE : SaleStatus.OFF_SALE)
                .setCertificateNumbers(written(sheet, Place.FIELD))
                .setAttributes(attributes(sheet, capacity, dice))
                .setImageTexts(written(sheet, Place.IMAGE).stream()
                        .map(text -> "产品参数 " + text + " 请认准正品")
                        .toList())
                .setSkus(sheet.skus().stream().map(ListingWriter::sku).toList())
                .build();
    }

    private static List<Attribute> attributes(ListingSheet sheet, String capacity, Dice dice) {
        List<Attribute> attributes = new ArrayList<>();
        Statement said = sheet.said();
        if (!said.brand().isEmpty()) {
            attributes.add(new Attribute("品牌", said.brand()));
        }
        if (!said.model().isEmpty()) {
            attributes.add(new Attribute("型号", said.model()));
        }
        said.attributes().forEach(more -> attributes.add(new Attribute(more.name(), more.value())));
        attributes.add(new Attribute("颜色分类", Wording.colour(dice)));
        if (sheet.goods().hasCapacity()) {
            attributes.add(new Attribute("电池容量", capacity + "毫安时"));
        }
        for (String number : written(sheet, Place.ATTRIBUTE)) {
            attributes.add(new Attribute(dice.pick(ATTRIBUTE_NAMES), number));
        }
        return attributes;
    }

    private static String bracketed(ListingSheet sheet, Place place) {
        return written(sheet, place).stream().map(text -> "（" + text + "）").collect(Collectors.joining());
    }

    private static List<String> written(ListingSheet sheet, Place place) {
        return sheet.placements().stream()
                .filter(placement -> placement.place() == place)
                .map(Placement::written)
                .toList();
    }

    private static Sku sku(SkuSheet sheet) {
        return Sku.newBuilder()
                .setSkuId(sheet.skuId())
                .setName(sheet.name())
                .setModel(stated(sheet.model()))
                .setCertificateNumbers(sheet.numbers())
                .setGtin(stated(sheet.gtin()))
                .build();
    }

    private static String stated(String text) {
        return text.isEmpty() ? null : text;
    }
}
