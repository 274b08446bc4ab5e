package io.lanjie.matching.term;

import java.util.List;
import java.util.Map;

/** Words by their characters. The way from a node by a character is one look into a table. */
final class Trie {

    /** No node. */
    static final int NONE = 0;

    private static final int ROOT = 1;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int[] firstNodes = new int[Character.MAX_VALUE + 1];
    private final long[] ways;
    private final int[] nodes;
    private final int shift;
    private final Word[][] words;

    Trie(Map<String, List<Word>> wordsByLetters) {
        int most = ROOT
                + 1
                + wordsByLetters.keySet().stream().mapToInt(String::length).sum();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most) + 1;
        ways = new long[1 << bits];
        nodes = new int[1 << bits];
        shift = Long.SIZE - bits;
        words = new Word[most][];
        int last = ROOT;
        for (Map.Entry<String, List<Word>> entry : wordsByLetters.entrySet()) {
            String letters = entry.getKey();
            int node = ROOT;
            for (int index = 0; index < letters.length(); index++) {
                int next = next(node, letters.charAt(index));
                if (next == NONE) {
                    last++;
                    next = last;
                    add(node, letters.charAt(index), next);
                }
                node = next;
            }
            words[node] = entry.getValue().toArray(Word[]::new);
        }
    }

    /** The node of words that begin with the character, or none. */
    int first(char character) {
        return firstNodes[character];
    }

    /** The node behind a node by a character, or none. */
    int next(int node, char character) {
        long way = way(node, character);
        int slot = slot(way);
        while (ways[slot] != 0) {
            if (ways[slot] == way) {
                return nodes[slot];
            }
            slot = (slot + 1) & (ways.length - 1);
        }
        return NONE;
    }

    /** The words that end at the node, or null. */
    Word[] words(int node) {
        return words[node];
    }

    private void add(int node, char character, int next) {
        int slot = slot(way(node, character));
        while (ways[slot] != 0) {
            slot = (slot + 1) & (ways.length - 1);
        }
        ways[slot] = way(node, character);
        nodes[slot] = next;
        if (node == ROOT) {
            firstNodes[character] = next;
        }
    }

    private static long way(int node, char character) {
        return ((long) node << Character.SIZE) | character;
    }

    private int slot(long way) {
        return (int) ((way * MULTIPLIER) >>> shift);
    }
}
