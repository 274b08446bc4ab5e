package io.lanjie.cli.health;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an instance can be asked about its health. */
enum HealthQuestion {
    /** Is there any sense in leaving it running? */
    LIVE("live"),
    /** Does it do its share of the work? */
    READY("ready"),
    /** Has it decided nearly everything it was told? */
    CAUGHT_UP("caught-up");

    private final String word;

    HealthQuestion(String word) {
        this.word = word;
    }

    /** Returns the question that a word asks, empty if none. */
    static Optional<HealthQuestion> of(String word) {
        return Arrays.stream(values())
                .filter(question -> question.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** Returns all words, separated by commas. */
    static String words() {
        return Arrays.stream(values()).map(question -> question.word).collect(Collectors.joining(", "));
    }

    /** Its path below an instance's address. */
    String path() {
        return "/health/" + word;
    }
}
