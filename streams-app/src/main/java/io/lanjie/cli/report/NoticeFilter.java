package io.lanjie.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lanjie.schema.NoticeReference;

/** Lets through what rests on one notice, or everything. */
final class NoticeFilter {

    private final ObjectMapper json = new ObjectMapper();
    private final String id;

    /** @param id the notice, or null for everything */
    NoticeFilter(String id) {
        this.id = id;
    }

    boolean isOn() {
        return id != null;
    }

    boolean accepts(String noticeId) {
        return id == null || id.equals(noticeId);
    }

    boolean accepts(NoticeReference notice) {
        return id == null || (notice != null && id.equals(notice.getId()));
    }

    /** Whether a refused record, in its JSON form, is of the notice; one that was cut no longer tells. */
    boolean acceptsRecord(String record) {
        if (id == null) {
            return true;
        }
        try {
            return record != null
                    && id.equals(json.readTree(record).path("notice").path("id").asText());
        } catch (JsonProcessingException cut) {
            return false;
        }
    }
}
