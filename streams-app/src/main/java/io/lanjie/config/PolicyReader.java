package io.lanjie.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.lanjie.domain.listing.MatchKind;
import io.lanjie.domain.listing.Strength;
import io.lanjie.domain.notice.AffectedModel;
import io.lanjie.domain.notice.CertificateState;
import io.lanjie.domain.notice.RecalledUnits;
import io.lanjie.domain.order.OrderAction;
import io.lanjie.domain.policy.Cover;
import io.lanjie.domain.policy.Policy;
import io.lanjie.domain.policy.PolicyRow;
import io.lanjie.domain.standing.GroundKind;
import io.lanjie.domain.standing.PolicyAction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads policies from their YAML text. Unknown keys and values are refused with their place in the file. */
public final class PolicyReader {

    private static final String BUILT_IN = "/policy.yaml";

    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private record Row(
            GroundKind ground,
            Set<CertificateState> states,
            Set<MatchKind> matched,
            Set<String> onlyReasonCodes,
            Set<AffectedModel> affected,
            Boolean goodsInScope,
            Set<Strength> strength,
            Set<Cover> cover,
            Set<RecalledUnits> units,
            PolicyAction action,
            String why) {

        PolicyRow toRow() {
            return new PolicyRow(
                    ground,
                    orEmpty(states),
                    orEmpty(matched),
                    orEmpty(onlyReasonCodes),
                    orEmpty(affected),
                    goodsInScope,
                    orEmpty(strength),
                    orEmpty(cover),
                    orEmpty(units),
                    action,
                    why);
        }

        private static <T> Set<T> orEmpty(Set<T> set) {
            return set == null ? Set.of() : set;
        }
    }

    private record File(
            String version,
            List<Row> rows,
            Map<OrderAction, String> answerWithin,
            Map<GroundKind, List<String>> legalBasis) {}

    /** The text of the policy at that location. */
    public String text(PolicyLocation location) {
        try {
            if (location instanceof PolicyLocation.InFile file) {
                return Files.readString(file.path());
            }
            try (InputStream in = PolicyReader.class.getResourceAsStream(BUILT_IN)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the policy cannot be read", unreadable);
        }
    }

    /**
     * The policy of a text.
     *
     * @throws IllegalArgumentException when the text is no policy; the message says where and why
     */
    public Policy read(String text) {
        try {
            File file = yaml.readValue(text, File.class);
            require(file != null, "it is empty");
            require(file.version() != null && !file.version().isBlank(), "version is missing");
            require(file.rows() != null && !file.rows().isEmpty(), "rows are missing");
            require(!file.rows().contains(null), "a row is empty");
            List<PolicyRow> rows = file.rows().stream().map(Row::toRow).toList();
            Map<GroundKind, List<String>> legalBasis = file.legalBasis() == null ? Map.of() : file.legalBasis();
            return new Policy(file.version(), rows, durations(file.answerWithin()), legalBasis);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("the policy is not valid: " + fault.getMessage(), fault);
        } catch (NullPointerException missing) {
            throw new IllegalArgumentException(
                    "the policy is not valid: a row lacks its " + missing.getMessage(), missing);
        }
    }

    private static Map<OrderAction, Duration> durations(Map<OrderAction, String> texts) {
        Map<OrderAction, Duration> durations = new EnumMap<>(OrderAction.class);
        for (OrderAction action : OrderAction.values()) {
            String text = texts == null ? null : texts.get(action);
            require(text != null, "answerWithin." + action + " is missing");
            durations.put(action, duration(action, text));
        }
        return durations;
    }

    /** A time such as PT1H or days such as P1D; months have no length, and nobody answers in no time. */
    private static Duration duration(OrderAction action, String text) {
        try {
            Period days = text.contains("T") ? Period.ZERO : Period.parse(text);
            Duration duration = text.contains("T") ? Duration.parse(text) : Duration.ofDays(days.getDays());
            if (days.toTotalMonths() == 0 && duration.compareTo(Duration.ZERO) > 0) {
                return duration;
            }
        } catch (DateTimeParseException fault) {
            throw new IllegalArgumentException(durationFault(action, text), fault);
        }
        throw new IllegalArgumentException(durationFault(action, text));
    }

    private static String durationFault(OrderAction action, String text) {
        return "the policy is not valid: answerWithin." + action + " is '" + text + "', expected such as PT1H or P1D";
    }

    private static void require(boolean condition, String fault) {
        if (!condition) {
            throw new IllegalArgumentException("the policy is not valid: " + fault);
        }
    }
}
