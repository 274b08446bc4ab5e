package io.lanjie.demo;

/**
 * What brings about a turn in the life of a listing. Only turns that a notice alone brings about can be timed.
 *
 * @param kind what it was
 * @param certificate the certificate or recall of the notice, empty for the other kinds
 */
record Cause(Kind kind, String certificate) {

    static final Cause SELLER = new Cause(Kind.SELLER, "");
    static final Cause REVIEWER = new Cause(Kind.REVIEWER, "");

    enum Kind {
        NOTICE,
        SELLER,
        REVIEWER
    }

    static Cause notice(String certificate) {
        return new Cause(Kind.NOTICE, certificate);
    }
}
