package io.lanjie.benchmarks.comparison.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program to be run in a Java of its own.
 *
 * @param name what to call it in messages and in the name of its log
 * @param classPath where its classes are, as Java's own option takes it
 * @param mainClass its entry point
 * @param flags options for Java
 * @param arguments arguments for the program
 */
public record JavaProgram(String name, String classPath, String mainClass, List<String> flags, List<String> arguments) {

    /** Copies the lists. */
    public JavaProgram {
        flags = List.copyOf(flags);
        arguments = List.copyOf(arguments);
    }

    /** Where the classes of this process are, for programs that run elsewhere. */
    public static String ownClassPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }
}
