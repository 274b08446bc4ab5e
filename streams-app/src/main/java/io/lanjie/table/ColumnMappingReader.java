package io.lanjie.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.lanjie.json.RecordField;
import io.lanjie.json.RowKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads column mappings: those that come with the application, and a file of the user's own over them. */
public final class ColumnMappingReader {

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The mapping that comes with the application. */
    public ColumnMapping builtIn(RowKind kind) {
        return read(kind, null);
    }

    /**
     * A mapping.
     *
     * @param kind what the rows are
     * @param own the user's own file, or null
     * @throws UnusableTableException with all that is wrong with the file, each with its place
     */
    public ColumnMapping read(RowKind kind, Path own) {
        Map<String, RecordField> fields = RecordField.of(kind);
        MappingEntries entries = MappingEntries.empty();
        fields.forEach((path, field) -> {
            entries.map(path, Target.of(path));
            field.symbols()
                    .forEach(symbol -> entries.words()
                            .computeIfAbsent(path, none -> new LinkedHashMap<>())
                            .put(CellText.key(symbol), symbol));
        });
        List<String> faults = new ArrayList<>();
        new MappingFile("built-in " + kind.label() + ".yaml", kind, fields, entries, faults::add)
                .take(builtInTree(kind));
        if (own != null) {
            new MappingFile(own.toString(), kind, fields, entries, faults::add).take(ownTree(own, faults));
        }
        if (!faults.isEmpty()) {
            throw UnusableTableException.of(faults);
        }
        return new ColumnMapping(kind, fields, entries);
    }

    private JsonNode builtInTree(RowKind kind) {
        String name = "/columns/" + kind.label() + ".yaml";
        try (InputStream resource = ColumnMappingReader.class.getResourceAsStream(name)) {
            return tree(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException("built-in " + name + " cannot be read", impossible);
        }
    }

    private JsonNode ownTree(Path own, List<String> faults) {
        try {
            return tree(Files.readString(own));
        } catch (JsonProcessingException malformed) {
            String place = malformed.getLocation() == null
                    ? ""
                    : " in line " + malformed.getLocation().getLineNr();
            faults.add(own + ": is not YAML" + place + ": " + malformed.getOriginalMessage());
        } catch (NoSuchFileException none) {
            faults.add(own + ": no such file");
        } catch (CharacterCodingException otherEncoding) {
            faults.add(own + ": is not text in UTF-8");
        } catch (IOException unreadable) {
            faults.add(own + (Files.isDirectory(own) ? ": is a directory" : ": cannot be read"));
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private JsonNode tree(String text) throws JsonProcessingException {
        JsonNode tree = yaml.readTree(text);
        boolean empty = tree == null || tree.isNull() || tree.isMissingNode();
        return empty ? JsonNodeFactory.instance.objectNode() : tree;
    }
}
