package io.lanjie.demo;

import java.util.function.Consumer;

/**
 * A small drama around one or a few certificates that knows its own end: its script gives the events and, beside each,
 * what they lead to.
 *
 * @param name unique among the stories
 * @param certificates how many it needs
 * @param suspended how many of these stand suspended at the height
 * @param revoked how many of these stand revoked at the height
 * @param listings how many it needs; 0 for stories that take any number
 * @param rarity one in how many certificates of the campaign begins such a story
 * @param script tells it
 */
record Story(
        String name, int certificates, int suspended, int revoked, int listings, int rarity, Consumer<Scene> script) {

    private static final int USUAL_RARITY = 240;

    static Story suspending(String name, int certificates, int listings, Consumer<Scene> script) {
        return new Story(name, certificates, certificates, 0, listings, USUAL_RARITY, script);
    }

    static Story revoking(String name, int certificates, int listings, Consumer<Scene> script) {
        return new Story(name, certificates, 0, certificates, listings, USUAL_RARITY, script);
    }

    /** None of its certificates stands suspended or revoked at the height. */
    static Story other(String name, int certificates, int listings, Consumer<Scene> script) {
        return new Story(name, certificates, 0, 0, listings, USUAL_RARITY, script);
    }

    /** The same, begun by one in so many certificates. */
    Story rare(int newRarity) {
        return new Story(name, certificates, suspended, revoked, listings, newRarity, script);
    }

    /** The same with further certificates that stay in force. */
    Story besides(int inForce) {
        return new Story(name, certificates + inForce, suspended, revoked, listings, rarity, script);
    }
}
