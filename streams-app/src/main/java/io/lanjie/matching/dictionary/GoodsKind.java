package io.lanjie.matching.dictionary;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kinds of goods that words of the dictionary name. In scope is what categories 0914, 0915 and 0916 of compulsory
 * certification cover: power banks, portable power stations, and lithium-ion cells and packs for portable electronics.
 */
public enum GoodsKind {
    /** A power bank, rental units and battery cases for phones among them. */
    POWER_BANK(true),
    /** A portable power station: the same category, above 160 Wh. */
    POWER_STATION(true),
    /**
     * An emergency starter for vehicles. In scope where it also charges portable devices, which makes it a power bank;
     * one that only starts engines is none.
     */
    STARTER(true),
    /** A lithium-ion cell. */
    CELL(true),
    /** A pack of lithium-ion cells for portable electronics. */
    PACK(true),
    /** Something to keep or protect goods in: case, bag, film. */
    CASE(false),
    /** Something to stick on. */
    STICKER(false),
    /** Parts without cells: shell, circuit board, kit to assemble. */
    PARTS(false),
    /** Charger, charging base, adapter. */
    CHARGER(false),
    /** Cable. */
    CABLE(false),
    /** Stand, holder, lanyard. */
    HOLDER(false),
    /** Other goods that run on a battery or are charged from one. */
    DEVICE(false),
    /** Batteries that those categories do not cover: lead-acid, of vehicles, dry cells, button cells. */
    OTHER_BATTERY(false),
    /** Repair, buy-back, rental contracts, running rental machines. */
    SERVICE(false),
    /** Machines for making, testing, renting out or vending. */
    EQUIPMENT(false),
    /** What only looks like goods: models, dummies, toys, pictures. */
    PRETENCE(false),
    /** Vouchers and cards. */
    VOUCHER(false);

    private static final Map<String, GoodsKind> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(GoodsKind::key, Function.identity()));

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean inScope;

    GoodsKind(boolean inScope) {
        this.inScope = inScope;
    }

    /** Whether goods of this kind need a certificate that lanjie watches. */
    public boolean isInScope() {
        return inScope;
    }

    /** The one that dictionary files name so, or null. */
    public static GoodsKind of(String key) {
        return BY_KEY.get(key);
    }

    /** How dictionary files name it. */
    public String key() {
        return key;
    }
}
