package io.lanjie.cli.health;

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

    /** Its path below an instance's address. */
    String path() {
        return "/health/" + word;
    }

    // How it is written on the command line.
    @Override
    public String toString() {
        return word;
    }
}
