package io.lanjie.benchmarks.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The join as one would write it in plain Java if nothing could ever fail: which listings carry a struck number. Answers
 * with the orders that follow, as a number.
 */
final class HashJoin {

    private final Map<String, Set<String>> numbersOfListings = new HashMap<>();
    private final Map<String, List<String>> listingsOfNumbers = new HashMap<>();
    private final Map<String, Integer> struckNumbersOfListings = new HashMap<>();
    private final Set<String> struck = new HashSet<>();

    /** A version of a listing, with its numbers: an order if it is blocked and was not, or the other way round. */
    int put(String listing, Set<String> numbers) {
        Set<String> before = numbersOfListings.getOrDefault(listing, Set.of());
        if (before.equals(numbers)) {
            return 0;
        }
        numbersOfListings.put(listing, numbers);
        int change = 0;
        for (String number : before) {
            if (!numbers.contains(number)) {
                listingsOfNumbers.get(number).remove(listing);
                change -= struck.contains(number) ? 1 : 0;
            }
        }
        for (String number : numbers) {
            if (!before.contains(number)) {
                listingsOfNumbers
                        .computeIfAbsent(number, unseen -> new ArrayList<>(1))
                        .add(listing);
                change += struck.contains(number) ? 1 : 0;
            }
        }
        return change == 0 ? 0 : count(listing, change);
    }

    /** A certificate is struck: an order for each listing that this blocks. */
    int strike(String number) {
        return struck.add(number) ? fanOut(number, 1) : 0;
    }

    /** A certificate is valid again: an order for each listing that this frees. */
    int reinstate(String number) {
        return struck.remove(number) ? fanOut(number, -1) : 0;
    }

    /** How many listings are blocked. */
    int blocked() {
        return struckNumbersOfListings.size();
    }

    private int fanOut(String number, int change) {
        int orders = 0;
        for (String listing : listingsOfNumbers.getOrDefault(number, List.of())) {
            orders += count(listing, change);
        }
        return orders;
    }

    private int count(String listing, int change) {
        int before = struckNumbersOfListings.getOrDefault(listing, 0);
        int after = before + change;
        if (after == 0) {
            struckNumbersOfListings.remove(listing);
        } else {
            struckNumbersOfListings.put(listing, after);
        }
        return (before == 0) == (after == 0) ? 0 : 1;
    }
}
