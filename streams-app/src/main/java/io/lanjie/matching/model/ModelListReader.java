package io.lanjie.matching.model;

import io.lanjie.matching.model.ModelList.Named;
import io.lanjie.matching.model.WildcardExplanations.Explanation;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.List;

/** Reads one list of models: cuts it into entries, and each entry into what it may mean. */
final class ModelListReader {

    private static final List<String> ELSEWHERE = List.of("见附", "附页", "附件", "附表", "详见", "见报告", "attachment", "annex");

    /** Behind these a model is that of a part or of something supplied with the goods. */
    private static final List<String> OTHER_PRODUCTS =
            List.of("适配器", "充电器", "电源线", "电芯", "电池", "adapter", "adaptor", "charger", "cell", "battery");

    /** A longer entry is a text: no separator in it means anything. */
    private static final int LONGEST_ENTRY = 200;

    private final NormalisedText text;
    private final String normal;
    private final List<Explanation> explanations;
    private final ModelMarks marks;
    private final List<Named> models = new ArrayList<>();
    private final List<ModelWildcard> wildcards = new ArrayList<>();
    private boolean incomplete;

    /**
     * @param text the text
     * @param normal its characters in normal form, with separators in place of what is no part of a model
     */
    ModelListReader(NormalisedText text, String normal) {
        this.text = text;
        this.normal = normal;
        List<Explanation> found = WildcardExplanations.in(normal);
        this.explanations = WildcardExplanations.distinct(found);
        this.marks = ModelMarks.of(normal, found);
    }

    ModelList read() {
        incomplete = normal.contains("..") || ELSEWHERE.stream().anyMatch(normal::contains);
        int from = 0;
        boolean ofOther = false;
        for (int index = 0; index <= normal.length(); index++) {
            if (index == normal.length() || marks.separates(index)) {
                if (!ofOther) {
                    segment(from, index);
                }
                ofOther = index < normal.length() && normal.charAt(index) == ':' && namesOther(from, index);
                from = index + 1;
            }
        }
        return new ModelList(models, wildcards, incomplete);
    }

    private boolean namesOther(int from, int until) {
        String label = normal.substring(from, until);
        return OTHER_PRODUCTS.stream().anyMatch(label::contains);
    }

    /** An entry: words between spaces, which are one model, several models, or models and what is said of them. */
    private void segment(int from, int until) {
        List<Piece> codes = new ArrayList<>();
        int position = from;
        Piece before = null;
        while (position < until) {
            int end = position;
            while (end < until && !Character.isWhitespace(normal.charAt(end))) {
                end++;
            }
            Piece piece = Piece.trimmed(normal, position, end);
            if (piece.cutOff()) {
                incomplete = true;
            } else if (piece.isCode(text)) {
                // A number that stands behind a word is a model only with it: 小方 10.
                boolean ofWord = codes.isEmpty() && before != null && piece.isNumber(normal);
                codes.add(ofWord ? new Piece(before.from(), piece.until(), false) : piece);
            }
            before = piece.from() < piece.until() ? piece : before;
            position = end + 1;
        }
        if (codes.size() > 1 && !codes.stream().allMatch(piece -> piece.looksLikeModel(normal))) {
            piece(new Piece(codes.get(0).from(), codes.get(codes.size() - 1).until(), false));
        } else {
            codes.forEach(this::piece);
        }
    }

    private void piece(Piece piece) {
        if (piece.until() - piece.from() > LONGEST_ENTRY) {
            return;
        }
        if (WildcardReader.read(text, normal, piece, explanations, wildcards)) {
            return;
        }
        add(piece.from(), piece.until());
        int bracket = marks.versionBracket(piece.from(), piece.until());
        if (bracket > piece.from()) {
            add(piece.from(), bracket);
        }
        withoutWords(piece);
        SlashReader.read(normal, piece, (from, until, key) -> {
            if (key == null) {
                add(from, until);
            } else {
                addKey(ModelKey.canonical(key), from, until);
            }
        });
    }

    /** A model to which words are glued: 移动电源PB100, PB100白色; not a series, which names many. */
    private void withoutWords(Piece piece) {
        int from = piece.from();
        while (from < piece.until()) {
            int until = from;
            while (until < piece.until() && !isWord(normal.charAt(until))) {
                until++;
            }
            Piece code = Piece.trimmed(normal, from, until);
            incomplete |= normal.startsWith("等", until);
            boolean whole = code.from() <= piece.from() && code.until() >= piece.until();
            if (!whole && code.looksLikeModel(normal) && !normal.startsWith("系列", until)) {
                add(code.from(), code.until());
            }
            from = until + 1;
        }
    }

    private void add(int from, int until) {
        addKey(ModelKey.canonical(text, from, until), from, until);
    }

    private void addKey(String key, int from, int until) {
        if (key != null && !names(key)) {
            models.add(new Named(key, from, until));
        }
    }

    /** Looks at the last few only: the readings of one entry; that entries repeat does no harm. */
    private boolean names(String key) {
        for (int index = models.size() - 1; index >= 0 && index >= models.size() - 8; index--) {
            if (models.get(index).key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    static boolean isWord(char character) {
        return Character.isLetter(character) && !CanonicalCode.isLatin(character);
    }
}
