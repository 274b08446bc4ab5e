package io.lanjie.matching.model;

import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.reading.MatchLog;
import io.lanjie.matching.reading.RejectionReason;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.List;

/**
 * Finds models in running text: codes of Latin letters and digits. A code goes on over dashes, dots and slashes, and
 * over a space to the number that sellers split off (PAC20 272, A 1642): a part of a model is never one.
 */
final class ModelTokenReader {

    private static final String JOINTS = "-_./·•\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String COUNTERS = "元块包个只枚台张年月日天件%折号款支条米寸口次层颗节";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int LONGEST_HEAD = 3;
    private static final int SHORTEST_TAIL_NUMBER = 3;
    private static final int LONGEST_TAIL_NUMBER = 4;

    private final FieldText field;
    private final NormalisedText text;
    private final FittedZones zones;
    private final String source;
    private final List<Candidate> found;
    private final MatchLog log;

    ModelTokenReader(FieldText field, FittedZones zones, String source, List<Candidate> found, MatchLog log) {
        this.field = field;
        this.text = field.text();
        this.zones = zones;
        this.source = source;
        this.found = found;
        this.log = log;
    }

    /** Adds the candidates of the text. Takes time linear in it. */
    void read() {
        int position = 0;
        while (position < text.length()) {
            if (!isCode(position)) {
                position++;
                continue;
            }
            int until = endOfCode(position);
            position = token(position, until);
        }
    }

    /** Takes a code, joined to the next one where the two belong together, and says where to go on. */
    private int token(int from, int until) {
        int next = nextWord(until);
        if (next > until) {
            int end = endOfCode(next);
            if (hasDigit(from, until)
                    && hasLetter(from, until)
                    && !isRating(from, until)
                    && NoModel.isVariant(CanonicalCode.of(text, next, end))) {
                take(from, end);
                return end;
            }
            if (isSplit(from, until, next, end)) {
                take(from, end);
                if (!hasDigit(from, until) && hasLetter(next, end)) {
                    take(next, end);
                }
                return end;
            }
        }
        take(from, until);
        return until;
    }

    /**
     * Whether a space or dash splits a model: behind letters and digits a short number (PAC20 272), behind a few letters
     * a code that begins with a digit (A 1642, BS 30KP365).
     */
    private boolean isSplit(int from, int until, int next, int end) {
        if (!hasLetter(from, until) || !CanonicalCode.isDigit(text.charAt(next)) || isRating(next, end)) {
            return false;
        }
        boolean number = !hasLetter(next, end) && !isCounted(end);
        if (hasDigit(from, until)) {
            return number
                    && end - next >= 2
                    && end - next <= LONGEST_TAIL_NUMBER
                    && !isRating(from, until)
                    && !isYear(next, end);
        }
        return until - from <= LONGEST_HEAD
                && end - next >= SHORTEST_TAIL_NUMBER
                && isInCapitals(from, until)
                && !isWord(from, until)
                && !DeviceNames.isName(text, from, until);
    }

    /** 15元, 2个: a price or a count. */
    private boolean isCounted(int end) {
        return end < text.length() && COUNTERS.indexOf(text.charAt(end)) >= 0;
    }

    /** Takes a code apart where a slash or dash joins ratings to it: PAC20-272/20000mAh. */
    private void take(int from, int until) {
        int begin = from;
        boolean apart = false;
        int first = endOfPart(from, until);
        if (first < until && isCharge(from, first)) {
            begin = first + 1;
            apart = true;
        }
        for (int index = begin; index < until; index++) {
            if (JOINTS.indexOf(text.charAt(index)) >= 0 && isCharge(index + 1, endOfPart(index + 1, until))) {
                one(begin, index);
                begin = endOfPart(index + 1, until);
                apart = true;
            }
        }
        if (begin < until) {
            one(apart && JOINTS.indexOf(text.charAt(begin)) >= 0 ? begin + 1 : begin, until);
        }
        if (!apart) {
            SlashReader.read(field.text(), from, until, this::one);
        }
    }

    private int endOfPart(int from, int limit) {
        int until = from;
        while (until < limit && (isCode(until) || text.charAt(until) == '.')) {
            until++;
        }
        return until;
    }

    /** Charge or energy, which no model ends with. */
    private boolean isCharge(int from, int until) {
        return until - from > 2
                && text.charAt(until - 1) == 'h'
                && "aw".indexOf(text.charAt(until - 2)) >= 0
                && CanonicalCode.isDigit(text.charAt(from))
                && NoModel.isRatings(CanonicalCode.of(text, from, until));
    }

    private void one(int begin, int limit) {
        if (limit - begin < SHORTEST
                || limit - begin > LONGEST
                || !hasDigit(begin, limit)
                || !hasLetter(begin, limit)) {
            return;
        }
        if (isRating(begin, limit) || isWithin(TermKind.BRAND, begin, limit)) { // R0MOSS is the brand
            log.rejected(field, begin, limit, RejectionReason.NOT_A_MODEL);
            return;
        }
        int from = behindWords(begin, limit);
        int until = beforeColours(from, limit);
        boolean plus = until < text.length() && text.charAt(until) == '+' && !isCode(until + 1);
        int end = plus ? until + 1 : until;
        if (until - from < SHORTEST || until - from > LONGEST || !hasDigit(from, until) || !hasLetter(from, until)) {
            return;
        }
        RejectionReason reason = zones.reason(from, until);
        String key = reason == null ? ModelKey.canonical(text, from, end) : null;
        if (reason == null && (key == null || key.length() < SHORTEST)) {
            reason = RejectionReason.NOT_A_MODEL;
        }
        if (reason == null && (DeviceNames.isName(text, from, until) || isNumberWithWords(key))) {
            reason = RejectionReason.NOT_A_MODEL;
        }
        if (reason == null) {
            boolean marketing = isWithin(TermKind.MARKETING_NAME, from, until);
            if (marketing) {
                log.rejected(field, from, until, RejectionReason.MARKETING_NAME);
            }
            found.add(new Candidate(key, field, from, end, source, false, marketing));
        } else {
            log.rejected(field, from, until, reason);
        }
    }

    /** Words that a dash joins to what follows are no part of it: Series-Black-A1611. */
    private int behindWords(int begin, int limit) {
        int from = begin;
        int letters = begin;
        while (letters < limit && CanonicalCode.isLatin(text.charAt(letters))) {
            letters++;
            boolean joined = letters < limit && isDash(letters);
            if (joined && letters - from > LONGEST_HEAD && hasDigit(letters, limit) && hasLetter(letters, limit)) {
                letters++;
                from = letters;
            }
        }
        return from;
    }

    /** Nor are colours that a dash joins to what they follow: PB100-White. */
    private int beforeColours(int from, int limit) {
        int letters = limit;
        while (letters > from && CanonicalCode.isLatin(text.charAt(letters - 1))) {
            letters--;
        }
        boolean word = letters > from && limit - letters > 2 && isDash(letters - 1);
        return word && NoModel.is(CanonicalCode.of(text, letters, limit)) ? letters - 1 : limit;
    }

    private boolean isDash(int index) {
        char character = text.charAt(index);
        return character == '-' || character == '_' || character == '/';
    }

    /** A capacity with words glued on: 10000MAH225WLITE. */
    private static boolean isNumberWithWords(String key) {
        int digits = 0;
        while (digits < key.length() && CanonicalCode.isDigit(key.charAt(digits))) {
            digits++;
        }
        return digits > 0
                && (isPowerWithWords(key, digits)
                        || key.startsWith("MAH", digits)
                        || key.startsWith("WH", digits)
                        || key.startsWith("USB", digits));
    }

    private static boolean isPowerWithWords(String key, int digits) {
        int position = digits;
        while (position < key.length() && CanonicalCode.isLatin(key.charAt(position))) {
            position++;
        }
        return key.startsWith("W", digits) && position == key.length();
    }

    private boolean isRating(int from, int until) {
        String code = CanonicalCode.of(text, from, until);
        return NoModel.is(code) || NoModel.isRatingsBySlash(text, from, until);
    }

    /** As codes are written; "for 1" and "box 300" are words. */
    private boolean isInCapitals(int from, int until) {
        for (int index = from; index < until; index++) {
            int written = text.codePointWritten(index);
            if (CanonicalCode.isLatin(text.charAt(index)) && Character.isLowerCase(written)) {
                return false;
            }
        }
        return true;
    }

    private boolean isYear(int from, int until) {
        return until - from == 4 && text.charAt(from) == '2' && text.charAt(from + 1) == '0';
    }

    /** Whether it is the brand or another word that no model begins with. */
    private boolean isWord(int from, int until) {
        return isWithin(TermKind.BRAND, from, until) || NoModel.is(CanonicalCode.of(text, from, until));
    }

    private boolean isWithin(TermKind kind, int from, int until) {
        return HitSearch.covers(field.hits(), kind, from, until);
    }

    /** Where the next code begins when nothing but one space, or a long dash between spaces, lies between. */
    private int nextWord(int until) {
        int next = until;
        while (next < text.length()
                && next - until < 2
                && (text.charAt(next) == ' ' || JOINTS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next > until && isCode(next) ? next : until;
    }

    private int endOfCode(int from) {
        int until = from + 1;
        while (isCode(until)
                || (until < text.length() && JOINTS.indexOf(text.charAt(until)) >= 0 && isCode(until + 1))) {
            until++;
        }
        return until;
    }

    private boolean hasDigit(int from, int until) {
        for (int index = from; index < until; index++) {
            if (CanonicalCode.isDigit(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLetter(int from, int until) {
        for (int index = from; index < until; index++) {
            if (CanonicalCode.isLatin(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCode(int index) {
        return index < text.length()
                && (CanonicalCode.isDigit(text.charAt(index)) || CanonicalCode.isLatin(text.charAt(index)));
    }
}
