package io.lanjie.matching.reading;

import java.util.List;
import java.util.Locale;

/** What the name of an attribute says that its value is. Names are as marketplaces show them, in many variants. */
public enum AttributeSort {
    /** A model of the goods: 型号, 认证型号, 3C规格型号. */
    MODEL,
    /** The seller's own number of the article, which often is the model: 货号. */
    ARTICLE_NUMBER,
    /** The brand. */
    BRAND,
    /** Holder of the certificate, manufacturer or factory. */
    COMPANY,
    /** A trade item number: 条码, EAN, 69码. */
    GTIN,
    /** A batch. */
    BATCH,
    /** When the goods were made. */
    MADE,
    /** What product names speak of: capacity, power, colour. */
    FEATURE,
    /** Anything else. */
    OTHER;

    private static final List<String> OF_OTHER_GOODS =
            List.of("适用", "适配", "兼容", "支持", "手机", "机型", "电芯", "电池型", "接口", "芯片", "配件", "线材", "充电器", "适合");
    private static final List<String> MODEL_NAMES = List.of("型号", "款号");
    private static final List<String> COMPANY_NAMES =
            List.of("生产企业", "生产厂", "制造商", "制造厂", "生产商", "申请人", "委托人", "持证人", "厂家", "厂名", "生产者", "制造者");
    private static final List<String> GTIN_NAMES = List.of("条码", "条形码", "69码");
    private static final List<String> BATCH_NAMES = List.of("批次", "批号");
    private static final List<String> MADE_NAMES =
            List.of("生产日期", "制造日期", "出厂日期", "生产时间", "出厂时间", "生产年月", "制造年月", "出厂年月");
    private static final List<String> FEATURE_NAMES = List.of("容量", "功率", "颜色", "系列", "特色", "功能");

    /** The sort of an attribute by its name as written. */
    public static AttributeSort of(String name) {
        if (!mayBeKnown(name)) {
            return OTHER;
        }
        if (contains(name, MODEL_NAMES)) {
            return contains(name, OF_OTHER_GOODS) ? OTHER : MODEL;
        }
        if (name.contains("品牌") && !contains(name, OF_OTHER_GOODS)) {
            return name.contains("所在地") || name.contains("类型") ? OTHER : BRAND;
        }
        if (contains(name, COMPANY_NAMES)) {
            return name.contains("地址") || name.contains("电话") || name.contains("代码") ? OTHER : COMPANY;
        }
        if (name.contains("货号")) {
            return ARTICLE_NUMBER;
        }
        if (contains(name, GTIN_NAMES)) {
            return GTIN;
        }
        if (contains(name, BATCH_NAMES)) {
            return BATCH;
        }
        if (contains(name, MADE_NAMES)) {
            return MADE;
        }
        if (contains(name, FEATURE_NAMES)) {
            return FEATURE;
        }
        return isLatin(name) ? ofLatin(name) : OTHER;
    }

    /** Whether a character of the words below is in it: most names have none. */
    private static boolean mayBeKnown(String name) {
        for (int index = 0; index < name.length(); index++) {
            switch (name.charAt(index)) {
                case '型', '款', '牌', '产', '制', '申', '委', '持', '厂', '货', '条', '码', '批', '出', '容', '功', '颜', '系', '特' -> {
                    return true;
                }
                default -> {
                    // Says nothing.
                }
            }
        }
        return isLatin(name);
    }

    private static AttributeSort ofLatin(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            if (Character.isLetterOrDigit(name.charAt(index))) {
                letters.append(name.charAt(index));
            }
        }
        String word = letters.toString().toLowerCase(Locale.ROOT);
        if (word.startsWith("upc") || word.startsWith("ean") || word.startsWith("gtin")) {
            return GTIN;
        }
        return switch (word) {
            case "model", "modelnumber", "modelno", "modelname", "itemmodelnumber", "manufacturermodel" -> MODEL;
            case "itemnumber", "itemno", "articlenumber", "partnumber", "mpn", "sku" -> ARTICLE_NUMBER;
            case "brand", "brandname" -> BRAND;
            case "manufacturer", "maker", "producer", "applicant", "holder", "certificateholder" -> COMPANY;
            case "barcode", "jan" -> GTIN;
            case "batch", "batchno", "batchnumber", "batchcode", "lot", "lotno", "lotnumber", "lotcode" -> BATCH;
            case "manufacturedate",
                    "dateofmanufacture",
                    "productiondate",
                    "mfgdate",
                    "mfd",
                    "madeon",
                    "manufacturingdate" -> MADE;
            case "capacity", "color", "colour", "power", "wattage", "series", "batterycapacity" -> FEATURE;
            default -> OTHER;
        };
    }

    private static boolean isLatin(String name) {
        return !name.isEmpty() && name.length() <= 32 && name.charAt(0) < 0x250;
    }

    private static boolean contains(String name, List<String> words) {
        for (int index = 0; index < words.size(); index++) {
            if (name.contains(words.get(index))) {
                return true;
            }
        }
        return false;
    }
}
