package io.lanjie.matching.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A model with places for any of several characters, as in {@code PB10xx(xx=00-99)}. Compared with canonical models, in
 * which O, I and L may have become digits.
 */
public final class ModelWildcard {

    /** A place that stands for more than one character stands for at most so many. */
    private static final int LONGEST_REST = 8;

    /** Less than that is named by nothing but its owner. */
    private static final int LEAST_LITERALS = 2;

    private final List<Place> places;
    private final boolean explained;
    private final int literals;

    private ModelWildcard(List<Place> places, boolean explained, int literals) {
        this.places = List.copyOf(places);
        this.explained = explained;
        this.literals = literals;
    }

    /** A place of the model: a character, or a set of them. */
    private record Place(char literal, WildcardMeaning meaning) {

        boolean takes(char character) {
            return meaning == null ? isRead(literal, character) : meaning.takes(character);
        }

        boolean mayLack() {
            return meaning != null && meaning.mayLack();
        }

        private static boolean isRead(char literal, char character) {
            return literal == character
                    || (character == '0' && literal == 'O')
                    || (character == '1' && (literal == 'I' || literal == 'L'));
        }
    }

    /** Whether the document says what its places stand for. */
    public boolean isExplained() {
        return explained;
    }

    /** Whether enough of it is written out to name anything. */
    boolean isUsable() {
        return literals >= LEAST_LITERALS;
    }

    /** Whether a canonical model is one of those meant. Takes time in proportion to both. */
    public boolean matches(String canonical) {
        BitSet states = new BitSet(places.size() + 1);
        states.set(0);
        skip(states);
        for (int index = 0; index < canonical.length() && !states.isEmpty(); index++) {
            BitSet next = new BitSet(places.size() + 1);
            for (int state = states.nextSetBit(0);
                    state >= 0 && state < places.size();
                    state = states.nextSetBit(state + 1)) {
                if (places.get(state).takes(canonical.charAt(index))) {
                    next.set(state + 1);
                }
            }
            skip(next);
            states = next;
        }
        return states.get(places.size());
    }

    private void skip(BitSet states) {
        for (int state = states.nextSetBit(0);
                state >= 0 && state < places.size();
                state = states.nextSetBit(state + 1)) {
            if (places.get(state).mayLack()) {
                states.set(state + 1);
            }
        }
    }

    /** Collects the places of one model. */
    static final class Builder {

        private final List<Place> places = new ArrayList<>();
        private boolean explained = true;
        private int literals;

        void literal(char character) {
            places.add(new Place(Character.toUpperCase(character), null));
            literals++;
        }

        void place(WildcardMeaning meaning) {
            places.add(new Place('*', meaning));
        }

        void unexplained(int count, boolean rest) {
            explained = false;
            for (int index = 0; index < (rest ? LONGEST_REST : count); index++) {
                place(rest ? WildcardMeaning.ANYTHING_OR_NOTHING : WildcardMeaning.ANYTHING);
            }
        }

        ModelWildcard build() {
            return new ModelWildcard(places, explained, literals);
        }
    }
}
