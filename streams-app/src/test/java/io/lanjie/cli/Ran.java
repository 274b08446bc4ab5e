package io.lanjie.cli;

import java.util.List;

/**
 * What came of running a command.
 *
 * @param exitCode its exit code
 * @param output what it printed for programs
 * @param messages what it told people
 */
public record Ran(int exitCode, String output, String messages) {

    public List<String> lines() {
        return output.lines().toList();
    }
}
