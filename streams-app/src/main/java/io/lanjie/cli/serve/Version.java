package io.lanjie.cli.serve;

import picocli.CommandLine.Model.CommandSpec;

/** The version of the program, as every command shows it. */
final class Version {

    private Version() {}

    static String of(CommandSpec spec) {
        String[] version = spec.root().version();
        return version.length == 0 ? "unknown" : version[0];
    }
}
