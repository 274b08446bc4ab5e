package io.lanjie.matching.term;

import io.lanjie.matching.text.CharacterKind;
import io.lanjie.matching.text.NormalisedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds all words of the dictionaries in a text, also masked ones.
 *
 * <p>A word of Latin letters and digits stands for itself: it is not found within a longer row of them, except that
 * digits may touch a word of three letters and more (redmi20000). Separators may stand between the characters of a
 * word, at most two in a row and never punctuation or brackets, where that makes no word of neighbours: in a word of two
 * ideographs only signs that mask, or when it stands alone; in Latin words spaces only where the dictionary has them or
 * between all letters. A brand of three ideographs and more may also have single Latin letters between (罗R马M仕), or one ideograph in
 * every gap (罗快马充仕), a Latin
 * word digits for letters that look like them (R0MOSS). Words that one text spells mean each of their terms.
 *
 * <p>Immutable, and safe for use by several threads. Takes time linear in the text: a word has a longest length.
 */
public final class Lexicon {

    /** More separators in a row are no mask. */
    private static final int MOST_SEPARATORS = 2;

    private final Trie trie;
    private final boolean isEmpty;

    /**
     * @param terms the words
     * @throws IllegalArgumentException when one has more than 63 letters
     */
    public Lexicon(Collection<Term> terms) {
        Map<String, List<Word>> words = new TreeMap<>();
        for (Term term : terms) {
            Word word = Word.of(NormalisedText.of(term.text()));
            if (word != null) {
                List<Word> spellings = words.computeIfAbsent(word.letters(), letters -> new ArrayList<>());
                spellings.stream()
                        .filter(other -> other.ownGaps() == word.ownGaps())
                        .findFirst()
                        .orElseGet(() -> {
                            spellings.add(word);
                            return word;
                        })
                        .add(term);
            }
        }
        trie = new Trie(words);
        isEmpty = words.isEmpty();
    }

    /** The words of a text in the order in which they end, longest first. */
    public List<Hit> scan(NormalisedText text) {
        return scanner().scan(text);
    }

    /** Scans several texts, one after another, with less garbage. */
    public Scanner scanner() {
        return new Scanner(this);
    }

    List<Hit> scan(NormalisedText text, Crossing crossing, Hits hits) {
        if (isEmpty) {
            return List.of();
        }
        boolean isBehindLetter = false;
        boolean isBehindDigit = false;
        int length = text.length();
        for (int from = 0; from < length; from++) {
            char character = text.charAt(from);
            boolean isLetter = CharacterKind.isLatinLetter(character);
            boolean isDigit = isDigit(character);
            // A word has a border in front: a letter has one behind a digit, and a digit none within a row.
            boolean isWithin = (isLetter && isBehindLetter) || (isDigit && (isBehindLetter || isBehindDigit));
            if (!isWithin && mayBegin(text, from, character)) {
                start(text, from, crossing, hits);
            }
            isBehindLetter = isLetter;
            isBehindDigit = isDigit;
        }
        return hits.take();
    }

    /** Most places of most texts are ruled out here: two characters with which no word begins, or a border. */
    private boolean mayBegin(NormalisedText text, int from, char first) {
        if (from + 1 == text.length()) {
            return trie.mayBeginBeforeAny(first);
        }
        char second = text.charAt(from + 1);
        if (isPlainIdeograph(second) ? isPlain(first) : isLetterOrDigit(second) && isLetterOrDigit(first)) {
            return trie.mayBegin(first, second);
        }
        return CharacterKind.isLetterOrDigit(second)
                || (Separator.kind(second) & Separator.BORDER) == 0
                || trie.mayBeginBeforeAny(first);
    }

    private static boolean isPlain(char character) {
        return isPlainIdeograph(character) || isLetterOrDigit(character);
    }

    private static boolean isPlainIdeograph(char character) {
        return character >= '\u4e00' && character <= '\u9fff';
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z') || isDigit(character);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private void start(NormalisedText text, int from, Crossing crossing, Hits hits) {
        char character = text.charAt(from);
        int node = trie.first(character);
        if (node != Trie.NONE) {
            crossing.clear();
            follow(text, from, node, crossing, hits);
        } else if (isDigit(character)) {
            startFolded(text, from, crossing, hits);
        }
    }

    private void startFolded(NormalisedText text, int from, Crossing crossing, Hits hits) {
        int node = folded(text.charAt(from), true, 0);
        if (node != Trie.NONE) {
            crossing.clear();
            crossing.folded = 1;
            follow(text, from, node, crossing, hits);
        }
    }

    /** Follows the words that begin at a place as far as the text spells any. */
    private void follow(NormalisedText text, int from, int first, Crossing crossing, Hits hits) {
        int node = first;
        int last = from;
        int size = 1;
        while (node != Trie.NONE) {
            Word[] words = trie.words(node);
            if (words != null) {
                for (Word word : words) {
                    hits.add(text, from, last + 1, word, crossing, words.length > 1);
                }
            }
            int next = trie.isLast(node) ? -1 : next(text, last, size, crossing);
            if (next < 0) {
                return;
            }
            char character = text.charAt(next);
            int way = trie.next(node, character);
            if (way == Trie.NONE && character <= '9') {
                way = folded(character, false, node);
                crossing.folded |= 1L << size;
            }
            if (way == Trie.NONE && isForeignLetter(text, last, next)) {
                next++;
                way = trie.next(node, text.charAt(next));
                crossing.foreign |= 1L << size;
            }
            if (way == Trie.NONE && isWedge(text, last, next, size, crossing)) {
                next++;
                way = trie.next(node, text.charAt(next));
                crossing.wedged |= 1L << size;
            }
            node = way;
            last = next;
            size++;
        }
    }

    /** The next letter or digit, or -1; notes what separates it. */
    private static int next(NormalisedText text, int last, int size, Crossing crossing) {
        int separators = 0;
        for (int index = last + 1; index < text.length() && index <= last + 1 + MOST_SEPARATORS; index++) {
            char character = text.charAt(index);
            if (CharacterKind.isLetterOrDigit(character)) {
                if (separators != 0) {
                    crossing.add(size, separators);
                }
                return index;
            }
            separators |= Separator.kind(character);
            if ((separators & Separator.BORDER) != 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isForeignLetter(NormalisedText text, int last, int index) {
        return index == last + 1
                && index + 1 < text.length()
                && CharacterKind.isLatinLetter(text.charAt(index))
                && CharacterKind.isIdeograph(text.charAt(last))
                && CharacterKind.isIdeograph(text.charAt(index + 1));
    }

    /** An ideograph between two of a word: 罗快马充仕. Counts only where one stands in every gap. */
    private static boolean isWedge(NormalisedText text, int last, int index, int size, Crossing crossing) {
        return index == last + 1
                && index + 1 < text.length()
                && Long.bitCount(crossing.wedged) == size - 1
                && CharacterKind.isIdeograph(text.charAt(last))
                && CharacterKind.isIdeograph(text.charAt(index))
                && CharacterKind.isIdeograph(text.charAt(index + 1));
    }

    /** The node by a letter that a digit looks like. */
    private int folded(char digit, boolean isFirst, int node) {
        String letters = LookAlikeDigits.letters(digit);
        for (int index = 0; index < letters.length(); index++) {
            int way = isFirst ? trie.first(letters.charAt(index)) : trie.next(node, letters.charAt(index));
            if (way != Trie.NONE) {
                return way;
            }
        }
        return Trie.NONE;
    }
}
