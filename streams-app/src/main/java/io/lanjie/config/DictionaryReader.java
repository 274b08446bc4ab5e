package io.lanjie.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.lanjie.matching.dictionary.Dictionaries;
import io.lanjie.matching.term.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads the dictionaries of matching: those that come with the application, and over them the files of the same names in
 * an operator's folder, which add words and take words out.
 */
public final class DictionaryReader {

    private static final String BRANDS = "brands.yaml";

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The dictionaries that come with the application. */
    public Dictionaries builtIn() {
        return read(new DictionaryLocation.BuiltIn());
    }

    /**
     * The dictionaries of a location.
     *
     * @throws ConfigurationException with everything that is wrong with them
     */
    public Dictionaries read(DictionaryLocation location) {
        List<ConfigurationFault> faults = new ArrayList<>();
        Path folder = location instanceof DictionaryLocation.WithFolder own ? own.path() : null;
        if (folder != null) {
            checkNames(folder, faults);
        }
        Map<String, WordFile.Placed> words = new LinkedHashMap<>();
        List<Term> terms = new ArrayList<>();
        DictionarySchema.wordFiles().forEach((name, sections) -> {
            WordFile file = new WordFile(sections);
            for (DictionaryEntry root : files(name, folder, faults)) {
                file.merge(root);
            }
            words.putAll(file.words());
            terms.addAll(file.terms());
        });
        BrandFile brands = new BrandFile();
        for (DictionaryEntry root : files(BRANDS, folder, faults)) {
            brands.merge(root);
        }
        brands.refuseContradictions(words);
        if (!faults.isEmpty()) {
            throw new ConfigurationException("of the dictionaries", faults);
        }
        return new Dictionaries(brands.brands(), terms);
    }

    /** A file of another name would be passed over in silence, most likely a slip. */
    private static void checkNames(Path folder, List<ConfigurationFault> faults) {
        Set<String> known = new TreeSet<>(DictionarySchema.wordFiles().keySet());
        known.add(BRANDS);
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .forEach(name -> faults.add(new ConfigurationFault(
                            folder.resolve(name).toString(),
                            "is no dictionary; those are " + String.join(", ", known))));
        } catch (IOException unreadable) {
            faults.add(new ConfigurationFault(
                    folder.toString(), "is no folder that can be read: " + Unreadable.reason(unreadable)));
        }
    }

    private List<DictionaryEntry> files(String name, Path folder, List<ConfigurationFault> faults) {
        List<DictionaryEntry> files = new ArrayList<>();
        files.add(builtIn(name, faults));
        if (folder != null && Files.exists(folder.resolve(name))) {
            files.add(own(folder.resolve(name), faults));
        }
        return files;
    }

    private DictionaryEntry builtIn(String name, List<ConfigurationFault> faults) {
        String source = "built-in " + name;
        try (InputStream in = DictionaryReader.class.getResourceAsStream("/dictionaries/" + name)) {
            return parse(source, new String(in.readAllBytes(), StandardCharsets.UTF_8), faults);
        } catch (IOException unreadable) {
            return unreadable(source, unreadable, faults);
        }
    }

    private DictionaryEntry own(Path file, List<ConfigurationFault> faults) {
        try {
            return parse(file.toString(), Files.readString(file), faults);
        } catch (IOException unreadable) {
            return unreadable(file.toString(), unreadable, faults);
        }
    }

    private DictionaryEntry parse(String source, String text, List<ConfigurationFault> faults) {
        try {
            JsonNode tree = yaml.readTree(text);
            boolean empty = tree == null || tree.isNull() || tree instanceof MissingNode;
            return new DictionaryEntry(source, "", empty ? nothing() : tree, faults::add);
        } catch (JsonProcessingException malformed) {
            String place = malformed.getLocation() == null
                    ? ""
                    : " in line " + malformed.getLocation().getLineNr();
            faults.add(new ConfigurationFault(source, "is not YAML" + place + ": " + malformed.getOriginalMessage()));
            return new DictionaryEntry(source, "", nothing(), faults::add);
        }
    }

    private static DictionaryEntry unreadable(String source, IOException unreadable, List<ConfigurationFault> faults) {
        faults.add(new ConfigurationFault(source, "cannot be read: " + Unreadable.reason(unreadable)));
        return new DictionaryEntry(source, "", nothing(), faults::add);
    }

    private static JsonNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
