package io.lanjie.matching.term;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Words by their characters. The way from a node by a character is one look into a table. */
final class Trie {

    /** No node. */
    static final int NONE = 0;

    private static final int ROOT = 1;
    /** Node and character take this many bits of an entry, the node behind the rest. */
    private static final int WAY_BITS = 40;

    private static final long WAY = (1L << WAY_BITS) - 1;
    private static final int MOST_NODES = 1 << (Long.SIZE - 1 - WAY_BITS);
    private static final int PAIRS = 1 << 16;
    private static final int PAIR_MULTIPLIER = 0x9E3B;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** A bit for each character with which a word begins. */
    private final long[] firsts = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    /** A bit for each character that may begin a word whatever stands behind it. */
    private final long[] beforeAny = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    /** A bit for the first two characters of each word, also as digits that look like them. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];
    /** Of each node, a bit for each character that may lead on: most do not, and need no look into the table. */
    private final long[] leads;

    private final long[] ways;
    private final int shift;
    private final Word[][] words;
    private int last = ROOT;

    Trie(Map<String, List<Word>> wordsByLetters) {
        int most = ROOT
                + 1
                + wordsByLetters.keySet().stream().mapToInt(String::length).sum();
        if (most > MOST_NODES) {
            throw new IllegalArgumentException("more words than can be kept: " + wordsByLetters.size());
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most) + 1;
        leads = new long[most];
        ways = new long[1 << bits];
        shift = Long.SIZE - bits;
        words = new Word[most][];
        List<String> spellings = List.copyOf(wordsByLetters.keySet());
        wordsByLetters.forEach(this::notePairs);
        int[] ends = new int[spellings.size()];
        Arrays.fill(ends, ROOT);
        // By length, so that nodes near the root, which are met most, lie together.
        int longest = spellings.stream().mapToInt(String::length).max().orElse(0);
        for (int depth = 0; depth < longest; depth++) {
            for (int index = 0; index < ends.length; index++) {
                String letters = spellings.get(index);
                if (depth < letters.length()) {
                    ends[index] = nextOrNew(ends[index], letters.charAt(depth));
                }
            }
        }
        for (int index = 0; index < ends.length; index++) {
            words[ends[index]] = wordsByLetters.get(spellings.get(index)).toArray(Word[]::new);
        }
    }

    private void notePairs(String letters, List<Word> words) {
        char first = letters.charAt(0);
        if (letters.length() > 1) {
            char second = letters.charAt(1);
            char[] firstForms = {first, LookAlikeDigits.digit(first)};
            char[] secondForms = {second, LookAlikeDigits.digit(second)};
            for (char firstForm : firstForms) {
                for (char secondForm : secondForms) {
                    int pair = pair(firstForm, secondForm);
                    pairs[pair >> 6] |= 1L << pair;
                }
            }
        }
        boolean mayBeWedged = words.stream().anyMatch(Word::mayBeWedged);
        if (letters.length() == 1 || mayBeWedged) {
            beforeAny[first >> 6] |= 1L << first;
        }
    }

    private static int pair(char first, char second) {
        return (first * PAIR_MULTIPLIER + second) & (PAIRS - 1);
    }

    private int nextOrNew(int node, char character) {
        int next = next(node, character);
        if (next == NONE) {
            last++;
            next = last;
            add(node, character, next);
        }
        return next;
    }

    /**
     * Whether a word may begin with the two, of which none is a separator. Most pairs that a text has begin none: the
     * answer is by one bit, and says yes once in a while where there is no word.
     */
    boolean mayBegin(char first, char second) {
        int pair = pair(first, second);
        return mayBeginBeforeAny(first) || (pairs[pair >> 6] & (1L << pair)) != 0;
    }

    /** Whether a word may begin with the character whatever stands behind it. */
    boolean mayBeginBeforeAny(char first) {
        return (beforeAny[first >> 6] & (1L << first)) != 0;
    }

    /** The node of words that begin with the character, or none. */
    int first(char character) {
        return (firsts[character >> 6] & (1L << character)) == 0 ? NONE : next(ROOT, character);
    }

    /** The node behind a node by a character, or none. */
    int next(int node, char character) {
        if ((leads[node] & (1L << character)) == 0) {
            return NONE;
        }
        long way = way(node, character);
        int slot = slot(way);
        while (ways[slot] != 0) {
            if ((ways[slot] & WAY) == way) {
                return (int) (ways[slot] >>> WAY_BITS);
            }
            slot = (slot + 1) & (ways.length - 1);
        }
        return NONE;
    }

    /** The words that end at the node, or null. */
    Word[] words(int node) {
        return words[node];
    }

    /** Whether no word goes on behind the node. */
    boolean isLast(int node) {
        return leads[node] == 0;
    }

    private void add(int node, char character, int next) {
        leads[node] |= 1L << character;
        int slot = slot(way(node, character));
        while (ways[slot] != 0) {
            slot = (slot + 1) & (ways.length - 1);
        }
        ways[slot] = way(node, character) | ((long) next << WAY_BITS);
        if (node == ROOT) {
            firsts[character >> 6] |= 1L << character;
        }
    }

    private static long way(int node, char character) {
        return ((long) node << Character.SIZE) | character;
    }

    private int slot(long way) {
        return (int) ((way * MULTIPLIER) >>> shift);
    }
}
