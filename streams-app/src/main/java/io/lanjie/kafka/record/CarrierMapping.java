package io.lanjie.kafka.record;

import io.lanjie.domain.listing.MatchKey;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.StatedUnit;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.standing.CarriedGoods;
import io.lanjie.domain.standing.Carrier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Carriers, and what listings state of their units, as records and as the domain's words. */
public final class CarrierMapping {

    private CarrierMapping() {}

    static io.lanjie.schema.Carrier toRecord(Carrier carrier) {
        CarriedGoods goods = carrier.goods();
        io.lanjie.schema.Carrier made = new io.lanjie.schema.Carrier();
        made.setMatchKind(Enumerations.convert(carrier.matchKind(), io.lanjie.schema.MatchKind.class));
        made.setSkuId(carrier.skuId());
        made.setModel(goods.models().isEmpty() ? null : goods.models().get(0));
        made.setGoodsInScope(goods.inScope());
        made.setVia(carrier.via());
        made.setWithdrawn(carrier.withdrawn());
        made.setModels(goods.models());
        made.setKeys(
                goods.keys().isEmpty()
                        ? List.of()
                        : goods.keys().stream().map(MatchKey::toString).toList());
        made.setStrength(toRecord(goods.strength()));
        made.setOtherNumbers(goods.otherNumbers());
        made.setUnits(units(goods.units()));
        made.setFeatures(goods.features());
        return made;
    }

    static Carrier toDomain(io.lanjie.schema.Carrier carrier) {
        CarriedGoods goods = new CarriedGoods(
                carrier.getKeys().stream().map(MatchKey::parse).toList(),
                toDomain(carrier.getStrength()),
                models(carrier.getModels(), carrier.getModel()),
                carrier.getGoodsInScope(),
                carrier.getOtherNumbers(),
                carrier.getUnits().stream().map(CarrierMapping::toDomain).toList(),
                carrier.getFeatures());
        return new Carrier(
                Enumerations.convert(carrier.getMatchKind(), MatchKind.class),
                carrier.getSkuId(),
                goods,
                carrier.getVia(),
                carrier.getWithdrawn());
    }

    /** Models as they are kept now, or the one that version 1 kept. */
    public static List<String> models(List<String> models, String model) {
        return models.isEmpty() ? Stream.ofNullable(model).toList() : models;
    }

    /** The record of a strength. */
    public static io.lanjie.schema.Strength toRecord(Strength strength) {
        return Enumerations.convert(strength, io.lanjie.schema.Strength.class);
    }

    /** The strength of a record; what was found before strengths were kept was found by number. */
    public static Strength toDomain(io.lanjie.schema.Strength strength) {
        return strength == io.lanjie.schema.Strength.WEAK ? Strength.WEAK : Strength.STRONG;
    }

    /** The records of what a listing states of its units. */
    public static List<io.lanjie.schema.StatedUnit> units(List<StatedUnit> units) {
        List<io.lanjie.schema.StatedUnit> records = new ArrayList<>(units.size());
        for (StatedUnit unit : units) {
            if (unit instanceof StatedUnit.Made made) {
                records.add(new io.lanjie.schema.StatedUnit(made.skuId(), null, made.from(), made.until()));
            } else if (unit instanceof StatedUnit.Batch batch) {
                records.add(new io.lanjie.schema.StatedUnit(batch.skuId(), batch.code(), null, null));
            }
        }
        return records;
    }

    /** What a listing states of its units, of a record. */
    public static StatedUnit toDomain(io.lanjie.schema.StatedUnit unit) {
        return unit.getBatch() == null
                ? new StatedUnit.Made(unit.getMadeFrom(), unit.getMadeUntil(), unit.getSkuId())
                : new StatedUnit.Batch(unit.getBatch(), unit.getSkuId());
    }
}
