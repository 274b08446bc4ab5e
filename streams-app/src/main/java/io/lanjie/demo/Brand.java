package io.lanjie.demo;

import java.util.List;

/**
 * A brand of the sample. Suspended and revoked certificates only ever belong to invented ones; the real ones stand
 * among the goods that nothing happens to.
 *
 * @param chinese name in Chinese
 * @param latin name in Latin letters
 * @param modelPrefix how its models begin
 * @param company who holds its certificates
 */
record Brand(String chinese, String latin, String modelPrefix, String company) {

    static final List<Brand> INVENTED = List.of(
            new Brand("驰砾", "CHIRLI", "CL", "深圳市驰砾样品科技有限公司"),
            new Brand("禾蓄", "HEXVU", "HX", "东莞市禾蓄样品新能源有限公司"),
            new Brand("云垛", "YUNDO", "YD", "惠州市云垛样品电子有限公司"),
            new Brand("拓柚", "TUOYU", "TY", "广州市拓柚样品智能有限公司"),
            new Brand("小满仓", "MANCANG", "MC", "杭州小满仓样品科技有限公司"),
            new Brand("朗栎", "LANGLI", "LL", "中山市朗栎样品电器有限公司"),
            new Brand("极芥", "JIJIE", "JJ", "厦门极芥样品数码有限公司"),
            new Brand("沐隼", "MUSUN", "MS", "苏州沐隼样品能源有限公司"),
            new Brand("橙屿", "CHENYU", "CY", "珠海市橙屿样品电源有限公司"),
            new Brand("北槐", "BEHUAI", "BH", "天津北槐样品储能有限公司"),
            new Brand("光蚁", "GUANYI", "GY", "合肥光蚁样品电池有限公司"),
            new Brand("山鹊", "SHANQ", "SQ", "成都山鹊样品户外用品有限公司"),
            new Brand("弗洛奇", "FLOQI", "FQ", "宁波弗洛奇样品电器有限公司"),
            new Brand("知瓦", "ZHIVA", "ZV", "武汉知瓦样品技术有限公司"),
            new Brand("喵电匣", "MIAOX", "MX", "义乌市喵电匣样品贸易有限公司"),
            new Brand("磐豆", "PANDO", "PO", "长沙磐豆样品新材料有限公司"));

    static final List<Brand> REAL = List.of(
            new Brand("小米", "Xiaomi", "", ""),
            new Brand("绿联", "UGREEN", "", ""),
            new Brand("品胜", "PISEN", "", ""),
            new Brand("华为", "HUAWEI", "", ""),
            new Brand("倍思", "Baseus", "", ""));
}
