package io.lanjie.matching.goods;

import io.lanjie.matching.dictionary.GoodsContext;
import io.lanjie.matching.dictionary.GoodsKind;
import io.lanjie.matching.goods.Word.State;
import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/**
 * What one text says of whether goods are in scope. Titles are rows of key words, so this goes by which goods are
 * offered, which are only mentioned, and which stand where a phrase names what is sold.
 */
final class TextScope {

    /** From here on a capacity is that of a power bank; fans and lamps have less. */
    private static final int POWER_BANK_CAPACITY = 4_000;

    /** From here on it is one of anything that gives a charge away. */
    private static final int SMALLEST_CAPACITY = 1_500;

    /** Telephones that charge fast have less. */
    private static final int MORE_THAN_A_PHONE = 9_000;

    private static final int NEAR = 4;
    private static final int NEAR_ALPHABETIC = 12;
    private static final int BESIDE = 3;

    private final NormalisedText text;
    private final List<Word> words;
    private final int capacity;
    private final boolean branded;

    private Word offered;
    private Word lastOffered;
    private Word mentioned;
    private Word loose;
    private Word served;
    private Word bundled;
    private Word without;
    private Word other;
    private Word lastOther;
    private Word companion;
    private int others;
    private Word cellsIncluded;
    private boolean onlyParts = true;
    private boolean onlyDevices = true;
    private boolean combined;
    private boolean set;
    private boolean host;
    private boolean delivers;
    private boolean charges;

    private TextScope(FieldText field, List<Word> words) {
        this.text = field.text();
        this.words = words;
        this.branded = namesBrand(field);
        this.capacity = words.isEmpty() ? 0 : Capacity.milliampereHours(text);
        words.forEach(this::count);
    }

    private static boolean namesBrand(FieldText field) {
        for (int index = 0; index < field.hits().size(); index++) {
            if (field.hits().get(index).term().kind() == TermKind.BRAND) {
                return true;
            }
        }
        return false;
    }

    static TextJudgement of(FieldText field) {
        return of(field, GoodsWords.of(field));
    }

    static TextJudgement of(FieldText field, List<Word> words) {
        return words.isEmpty() ? TextJudgement.SILENT : new TextScope(field, words).judge();
    }

    private void count(Word word) {
        if (word.context() != null) {
            combined |= word.context() == GoodsContext.COMBINED;
            set |= word.isSet();
            host |= word.context() == GoodsContext.HOST;
            delivers |= word.context() == GoodsContext.DELIVERS;
            charges |= word.context() == GoodsContext.CHARGES;
        } else if (word.isGoods()) {
            countGoods(word);
        } else if (word.state() == State.FREE) {
            // Services and imitations are judged before all else; one that did not decide says nothing.
            if (word.isOther() && word.kind() != GoodsKind.PRETENCE && word.kind() != GoodsKind.SERVICE) {
                other = other == null ? word : other;
                lastOther = word;
                others++;
                onlyParts &= word.kind() == GoodsKind.PARTS;
                onlyDevices &= word.kind() == GoodsKind.DEVICE;
            } else if (word.isCompanion()) {
                companion = companion == null ? word : companion;
            }
        }
    }

    private void countGoods(Word word) {
        if (word.state() == State.SERVED) {
            served = served == null ? word : served;
        } else if (word.state() == State.BUNDLED && !isCell(word)) {
            bundled = bundled == null ? word : bundled;
        } else if (word.state() == State.WITHOUT) {
            without = without == null ? word : without;
        } else if (word.state() == State.LOOSE_MODIFIER) {
            loose = loose == null ? word : loose;
        } else if (word.isOffered()) {
            cellsIncluded = word.state() == State.BONUS && isCell(word) ? word : cellsIncluded;
            lastOffered = word;
            // A cell within a power bank says less than the power bank.
            if (offered == null || (isCell(offered) && !isCell(word))) {
                offered = word;
            }
        } else {
            mentioned = mentioned == null ? word : mentioned;
        }
    }

    private TextJudgement judge() {
        Word noGoods = noGoods();
        if (noGoods != null) {
            return out(GoodsRule.NO_GOODS, noGoods);
        }
        if (served != null) {
            return in(GoodsRule.SERVES_AS, served);
        }
        if (bundled != null) {
            return in(GoodsRule.COMBINED, bundled);
        }
        if (offered == null) {
            return mentioned == null && loose == null && without == null ? judgeWithoutGoods() : judgeMentioned();
        }
        if (offered.kind() == GoodsKind.STARTER && !host && capacity == 0) {
            return new TextJudgement(Verdict.LIKELY_OUT, GoodsRule.ONLY_STARTER, offered);
        }
        if (other == null) {
            boolean ofOthers = isCell(offered) || (companion != null && companion.from() < offered.from());
            if (ofOthers && isAside(offered)) {
                return new TextJudgement(Verdict.SILENT, GoodsRule.NOTHING, offered);
            }
            return in(offered.kind() == GoodsKind.STARTER ? GoodsRule.STARTER : GoodsRule.NAMED, offered);
        }
        return isCell(offered) ? judgeCell() : judgePowerBank();
    }

    /** Services and the like are no goods, whatever they speak of; a toy or model with a capacity is a shape. */
    private Word noGoods() {
        for (Word word : words) {
            if (!word.isOther() || word.state() != State.FREE) {
                continue;
            }
            GoodsKind kind = word.kind();
            if (kind == GoodsKind.SERVICE && (isLent(word) || isForRepair(word))) {
                continue;
            }
            if (kind == GoodsKind.SERVICE || kind == GoodsKind.VOUCHER || kind == GoodsKind.EQUIPMENT) {
                return word;
            }
            boolean shape = lastOffered != null && capacity >= SMALLEST_CAPACITY;
            if (kind == GoodsKind.PRETENCE && !shape) {
                return word;
            }
        }
        return null;
    }

    /** Goods of a brand that are lent reach flats and planes as those sold do; a station for rent has none. */
    private boolean isLent(Word service) {
        return service.isRental() && branded && lastOffered != null && !isCell(lastOffered);
    }

    /** 锂电池 充电宝维修 替换电芯: between cells a repair is what they are for. */
    private boolean isForRepair(Word service) {
        return offered != null
                && isCell(offered)
                && offered.until() < service.from()
                && lastOffered.from() > service.until()
                && !service.isRental();
    }

    private TextJudgement judgeWithoutGoods() {
        if (other != null) {
            return out(GoodsRule.OTHER, other);
        }
        // What charges and holds, or comes with a cable of its own, and states a capacity, is a power bank by any name.
        boolean charger = companion != null
                && companion.kind() == GoodsKind.CHARGER
                && !host
                && !Gap.isAlphabetic(text, companion.from());
        if (delivers && host && companion == null && isAlphabeticText()) {
            // "Portable charger for iPhone" is what power banks are called in English.
            return new TextJudgement(Verdict.LIKELY_IN, GoodsRule.SERVES_AS, null);
        }
        boolean gives = (delivers || charger) && capacity >= POWER_BANK_CAPACITY;
        boolean large = (delivers || charger || (charges && !host)) && capacity >= MORE_THAN_A_PHONE;
        return gives || large
                ? new TextJudgement(Verdict.LIKELY_IN, GoodsRule.CAPACITY, companion)
                : new TextJudgement(Verdict.SILENT, GoodsRule.NOTHING, companion);
    }

    private boolean isAlphabeticText() {
        for (Word word : words) {
            if (!Gap.isAlphabetic(text, word.from())) {
                return false;
            }
        }
        return true;
    }

    private TextJudgement judgeMentioned() {
        if (without != null) {
            return out(GoodsRule.WITHOUT, without);
        }
        if (other != null) {
            boolean doubtful = charges && mentioned != null && mentioned.state() == State.FITTED;
            return new TextJudgement(doubtful ? Verdict.LIKELY_OUT : Verdict.OUT, GoodsRule.OTHER, other);
        }
        if (loose != null) {
            return combined || capacity >= SMALLEST_CAPACITY
                    ? in(combined ? GoodsRule.COMBINED : GoodsRule.CAPACITY, loose)
                    : new TextJudgement(Verdict.LIKELY_OUT, GoodsRule.MENTIONED, loose);
        }
        if (mentioned.state() != State.FITTED) {
            return new TextJudgement(Verdict.LIKELY_OUT, GoodsRule.MENTIONED, mentioned);
        }
        boolean accessory = companion != null
                && (companion.kind() == GoodsKind.CABLE || companion.kind() == GoodsKind.HOLDER)
                && !delivers
                && !charges;
        if (companion != null && (accessory || capacity < SMALLEST_CAPACITY)) {
            if (accessory && companion.from() > mentioned.from()) {
                // 充电宝专用充电线 is a cable in whatever category it is put.
                return out(GoodsRule.MENTIONED, mentioned);
            }
            return new TextJudgement(Verdict.LIKELY_OUT, GoodsRule.MENTIONED, mentioned);
        }
        return in(GoodsRule.ONLY_GOODS_NAMED, mentioned);
    }

    private TextJudgement judgePowerBank() {
        boolean alphabetic = Gap.isAlphabetic(text, offered.from()) && Gap.isAlphabetic(text, other.from());
        if (combined && (onlyDevices || capacity >= SMALLEST_CAPACITY || isCharging(other))) {
            return in(GoodsRule.COMBINED, offered);
        }
        if (offered.state() == State.BONUS && !alphabetic) {
            return new TextJudgement(Verdict.LIKELY_IN, GoodsRule.NAMED, offered);
        }
        if (onlyParts && cellsIncluded != null) {
            // A kit with its cells is a power bank that somebody has to put together.
            return in(GoodsRule.COMBINED, cellsIncluded);
        }
        boolean goodsFirst = offered.from() < other.from();
        boolean goodsLast = lastOffered.from() > lastOther.from();
        boolean large = capacity >= POWER_BANK_CAPACITY;
        if (alphabetic) {
            return goodsFirst || offered.state() == State.BONUS || (onlyDevices && large)
                    ? new TextJudgement(Verdict.LIKELY_IN, GoodsRule.HEAD, offered)
                    : new TextJudgement(onlyDevices ? Verdict.LIKELY_OUT : Verdict.OUT, GoodsRule.OTHER, other);
        }
        if (onlyDevices) {
            // 暖手宝充电宝 in a category of hand warmers is one all the same: goods are put there to escape checks.
            boolean sure = large || (goodsLast && isBeside(lastOther, lastOffered));
            if (sure || goodsFirst) {
                return new TextJudgement(sure ? Verdict.IN : Verdict.LIKELY_IN, GoodsRule.HEAD, offered);
            }
            return new TextJudgement(Verdict.LIKELY_OUT, GoodsRule.OTHER, other);
        }
        // A case or stand may be of a power bank (手机壳背夹充电宝), a sticker, cable or part never is.
        boolean describes = lastOther.kind() != GoodsKind.STICKER
                && lastOther.kind() != GoodsKind.PARTS
                && lastOther.kind() != GoodsKind.CABLE;
        boolean beside = set || isBeside(lastOther, lastOffered);
        if (goodsLast && (large || (describes && others == 1 && beside))) {
            return new TextJudgement(Verdict.LIKELY_IN, GoodsRule.HEAD, lastOffered);
        }
        return new TextJudgement(Verdict.LIKELY_OUT, GoodsRule.OTHER, other);
    }

    /** Cells are in many goods: they are what is sold only where no goods stand in the place of the head. */
    private TextJudgement judgeCell() {
        for (Word word : words) {
            if (word.kind() == GoodsKind.OTHER_BATTERY && word.state() != State.WITHOUT) {
                return out(GoodsRule.OTHER_BATTERY, word);
            }
        }
        if (onlyParts && cellsIncluded != null && mentioned != null && !isCell(mentioned)) {
            return in(GoodsRule.COMBINED, cellsIncluded);
        }
        boolean goodsFirst = offered.from() < other.from();
        boolean head;
        if (Gap.isAlphabetic(text, offered.until() - 1)) {
            head = goodsFirst && offered.state() == State.FREE && gapToOther() > NEAR_ALPHABETIC;
        } else if (goodsFirst) {
            head = onlyDevices && offered.state() == State.FREE && (gapToOther() > NEAR || isForDevices());
        } else {
            // 对讲机锂电池 is a pack; in 割草机 锂电池 a space parts what drives the goods from them.
            head = onlyDevices && lastOffered.state() == State.FREE && lastOther.until() == lastOffered.from();
        }
        return head ? new TextJudgement(Verdict.LIKELY_IN, GoodsRule.HEAD, offered) : out(GoodsRule.OTHER, other);
    }

    /** 锂电池 手电筒用, 锂电池 蓝牙耳机 音箱 头灯: behind a space, one device that they are for, or a list of them. */
    private boolean isForDevices() {
        if (combined || !parted(offered.until(), other.from())) {
            return false;
        }
        boolean fits = others > 1;
        for (Word word : words) {
            boolean device = word.kind() == GoodsKind.DEVICE && word.from() > offered.from();
            boolean used = word.until() < text.length() && text.charAt(word.until()) == '用';
            fits |= device && (word.state() == State.FITTED || used);
        }
        return fits;
    }

    private boolean parted(int from, int until) {
        for (int index = from; index < until; index++) {
            if (text.charAt(index) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** An English title says first what is sold; a battery in a later clause is a feature of goods of any name. */
    private boolean isAside(Word word) {
        return Gap.isAlphabetic(text, word.from())
                && capacity == 0
                && Gap.letters(text, 0, word.from()) == Integer.MAX_VALUE;
    }

    private int gapToOther() {
        return Gap.letters(text, offered.until(), other.from());
    }

    private boolean isBeside(Word first, Word second) {
        if (Gap.letters(text, first.until(), second.from()) > BESIDE) {
            return false;
        }
        for (Word word : words) {
            // In a list of what fits into a bag nothing describes what stands behind it.
            if (word.kind() != null && word.from() >= first.until() && word.until() <= second.from()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCharging(Word word) {
        return word.kind() == GoodsKind.CHARGER || word.kind() == GoodsKind.CABLE || word.kind() == GoodsKind.HOLDER;
    }

    private static boolean isCell(Word word) {
        return word.kind() == GoodsKind.CELL || word.kind() == GoodsKind.PACK;
    }

    private static TextJudgement in(GoodsRule rule, Word word) {
        return new TextJudgement(Verdict.IN, rule, word);
    }

    private static TextJudgement out(GoodsRule rule, Word word) {
        return new TextJudgement(Verdict.OUT, rule, word);
    }
}
