package io.lanjie.pipeline.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what is expected with what is: of an object the named fields alone, of a list every element. What is
 * expected to be null, false or empty may be left out, as the JSON form leaves it out.
 */
final class Expected {

    private Expected() {}

    static List<String> differences(JsonNode expected, JsonNode actual) {
        List<String> differences = new ArrayList<>();
        compare("", expected, actual, differences);
        return differences;
    }

    static List<String> differences(List<JsonNode> expected, List<JsonNode> actual) {
        List<String> differences = new ArrayList<>();
        compareAll("", expected, actual, differences);
        return differences;
    }

    private static void compare(String path, JsonNode expected, JsonNode actual, List<String> differences) {
        if (saysNothing(expected)) {
            if (!saysNothing(actual)) {
                differences.add(path + ": expected nothing, found " + actual);
            }
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(field -> compare(
                            path + "." + field.getKey(), field.getValue(), actual.path(field.getKey()), differences));
        } else if (expected.isArray()) {
            compareAll(path, elements(expected), elements(actual), differences);
        } else if (!expected.asText().equals(actual.asText())) {
            differences.add(path + ": expected " + expected + ", found " + actual);
        }
    }

    private static void compareAll(
            String path, List<JsonNode> expected, List<JsonNode> actual, List<String> differences) {
        if (expected.size() != actual.size()) {
            differences.add(path + ": expected " + expected.size() + ", found " + actual.size());
            return;
        }
        for (int index = 0; index < expected.size(); index++) {
            compare(path + "[" + index + "]", expected.get(index), actual.get(index), differences);
        }
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private static boolean saysNothing(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isBoolean() && !node.booleanValue())
                || (node.isArray() && node.isEmpty());
    }
}
