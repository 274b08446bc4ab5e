package io.lanjie.demo;

import java.util.List;

/** Titles, shop names and descriptions in the manner of Chinese marketplaces. */
final class Wording {

    private static final List<String> POWER_BANK_TITLES = List.of(
            "{brand}充电宝{capacity}毫安{look}{power}快充移动电源{fit}",
            "【{service}】{brand}{capacity}毫安时大容量充电宝{cable}{look}便携",
            "{brand}{latin}移动电源{capacity}mAh {power}双向快充 {look} {fit}",
            "{season}{brand}{look}充电宝 {cable} {capacity}毫安 {fit}",
            "{latin}/{brand} {power}超级快充充电宝 {capacity}毫安时 {look}",
            "{brand}迷你充电宝{look}随身移动电源{cable}{capacity}毫安{scene}",
            "{scene}用{brand}充电宝{capacity}毫安{power}{look}{service}",
            "{brand}磁吸无线充电宝{capacity}毫安 {look} {fit} {season}");
    private static final List<String> PLAIN_TITLES = List.of(
            "{brand}充电宝大容量移动电源{look}{service}", "{brand}{look}移动电源快充充电宝{scene}用", "{season}{brand}便携充电宝{look}双向快充");
    private static final List<String> OUTDOOR_TITLES = List.of(
            "{brand}户外电源{watts}瓦大容量{scene}便携式储能电源",
            "{latin}{brand}便携式储能电源 {watts}W 自驾{scene}备用电源 {service}",
            "{season}{brand}户外移动电源{watts}瓦时摆摊{scene}应急电源");
    private static final List<String> CELL_TITLES = List.of(
            "{brand}聚合物锂电池组{capacity}毫安 移动电源内置电芯",
            "{latin} {brand} 锂离子电池组 {capacity}mAh 带保护板 厂家现货",
            "{brand}软包电芯{capacity}毫安时 {service} 可定制出线");
    private static final List<String> CASE_TITLES = List.of(
            "{brand}磨砂手机壳{caselook}防摔全包软壳", "{season}{brand}手机壳 {caselook} 男女款", "{brand}透明手机保护壳{service}{caselook}");

    private static final List<String> CHARGER_TITLES =
            List.of("{brand}{power}快充充电头 {service}", "{latin}{brand}氮化镓充电器{power}");

    private static final List<String> STICKER_TITLES = List.of("{brand}卡通贴画 {look}", "{season}手账素材 {service}");

    private static final List<String> CAPACITIES =
            List.of("5000", "10000", "12000", "15000", "20000", "26800", "30000");
    private static final List<String> POWERS = List.of("20W", "22.5W", "30W", "33W", "45W", "65W", "100W");
    private static final List<String> WATTS = List.of("300", "500", "600", "1000", "1200", "2000");
    private static final List<String> CELL_CAPACITIES = List.of("3000", "4000", "5000", "8000", "10000");
    private static final List<String> STORAGE_CAPACITIES = List.of("80000", "135000", "162000", "270000");
    private static final List<String> LOOKS =
            List.of("轻薄小巧", "奶油白", "卡通猫咪", "半透明机甲风", "数显屏幕", "金属磨砂", "口袋大小", "雾霾蓝", "复古相机款", "学生党", "高颜值礼物", "防摔硅胶边");
    private static final List<String> FITS =
            List.of("适用苹果安卓通用", "适用华为小米手机", "手机平板通用", "适用iPhone15及安卓", "笔记本手机两用", "Type-C接口通用");
    private static final List<String> CABLES = List.of("自带双线", "自带四线", "可拆挂绳线", "无线磁吸", "双口输出", "三口同充");
    private static final List<String> SERVICES = List.of("次日达", "顺丰包邮", "官方质保两年", "运费险", "企业团购", "晒图有礼", "现货速发");
    private static final List<String> SEASONS = List.of("新款", "开学季", "年货节", "夏日露营季", "店庆爆款", "当季上新");
    private static final List<String> SCENES = List.of("通勤", "露营", "出差", "宿舍", "骑行", "钓鱼", "停电应急");
    private static final List<String> SHOPS = List.of(
            "{brand}官方旗舰店", "{brand}数码专营店", "{city}{word}数码店", "{word}电器{city}店", "{word}好物仓", "{city}{brand}专卖店");
    private static final List<String> CITIES = List.of("深圳", "义乌", "东莞", "广州", "杭州", "成都", "泉州", "郑州", "临沂");
    private static final List<String> WORDS = List.of("小橘灯", "半亩田", "拾光里", "阿北家", "麦田", "三棵树下", "云上街", "老周家", "蓝鲸");
    private static final List<String> DESCRIPTIONS = List.of(
            "支持边充边放，过充过放短路多重保护。",
            "机身圆角打磨，单手可握，附收据。",
            "签收七天内不满意可退，质保期内只换不修。",
            "屏幕显示剩余电量，夜里也看得清。",
            "三档指示灯，出门前看一眼就知道还剩多少。");
    private static final List<String> CASE_DESCRIPTIONS =
            List.of("四角加厚，落地不心疼。", "按键灵敏，孔位准确。", "不泛黄，不沾指纹。", "下单请备注手机机型。");
    private static final List<String> PLAIN_DESCRIPTIONS = List.of("下单请备注数量。", "两天内发出，附收据。", "实物与图片略有色差。");
    private static final List<String> CASE_LOOKS = List.of("奶油白", "卡通猫咪", "雾霾蓝", "复古格纹", "小雏菊", "磨砂手感");
    private static final List<String> COLOURS = List.of("雪山白", "曜石黑", "雾蓝", "豆沙粉", "抹茶绿", "浅灰");

    private Wording() {}

    static String title(Goods goods, Brand brand, boolean plain, String capacity, Dice dice) {
        List<String> templates = switch (goods) {
            case POWER_BANK -> plain ? PLAIN_TITLES : POWER_BANK_TITLES;
            case OUTDOOR_POWER -> OUTDOOR_TITLES;
            case CELL_PACK -> CELL_TITLES;
            case CHARGER -> CHARGER_TITLES;
            case STICKER -> STICKER_TITLES;
            case PHONE_CASE -> CASE_TITLES;
        };
        return filled(dice.pick(templates), brand, dice).replace("{capacity}", capacity);
    }

    static String shopName(Brand brand, Dice dice) {
        return filled(dice.pick(SHOPS), brand, dice);
    }

    /** Two different sentences; those about other goods are free of anything that belongs to a power bank. */
    static String description(Goods goods, Dice dice) {
        List<String> sentences = switch (goods) {
            case POWER_BANK, OUTDOOR_POWER, CELL_PACK -> DESCRIPTIONS;
            case PHONE_CASE -> CASE_DESCRIPTIONS;
            case CHARGER, STICKER -> PLAIN_DESCRIPTIONS;
        };
        int first = dice.below(sentences.size());
        int second = (first + 1 + dice.below(sentences.size() - 1)) % sentences.size();
        return sentences.get(first) + sentences.get(second);
    }

    static String colour(Dice dice) {
        return dice.pick(COLOURS);
    }

    /** In milliampere-hours, as the goods of that kind have them. */
    static String capacity(Goods goods, Dice dice) {
        return switch (goods) {
            case POWER_BANK, PHONE_CASE, CHARGER, STICKER -> dice.pick(CAPACITIES);
            case OUTDOOR_POWER -> dice.pick(STORAGE_CAPACITIES);
            case CELL_PACK -> dice.pick(CELL_CAPACITIES);
        };
    }

    private static String filled(String template, Brand brand, Dice dice) {
        return template.replace("{brand}", brand.chinese())
                .replace("{latin}", brand.latin())
                .replace("{power}", dice.pick(POWERS))
                .replace("{watts}", dice.pick(WATTS))
                .replace("{caselook}", dice.pick(CASE_LOOKS))
                .replace("{look}", dice.pick(LOOKS))
                .replace("{fit}", dice.pick(FITS))
                .replace("{cable}", dice.pick(CABLES))
                .replace("{service}", dice.pick(SERVICES))
                .replace("{season}", dice.pick(SEASONS))
                .replace("{scene}", dice.pick(SCENES))
                .replace("{city}", dice.pick(CITIES))
                .replace("{word}", dice.pick(WORDS));
    }
}
