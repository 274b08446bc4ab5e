package io.lanjie.cli.terminal;

/** The exit codes of all commands. */
public final class ExitCode {

    /** All went well. */
    public static final int FINE = 0;

    /** It failed. */
    public static final int FAILED = 1;

    /** The command line or the configuration is wrong. */
    public static final int USAGE = 2;

    /** Some rows were refused, the others went through. */
    public static final int SOME_REFUSED = 3;

    private ExitCode() {}
}
