package io.lanjie.domain.notice;

import java.util.Objects;

/**
 * What a notice is called by. Identifiers are unique for their issuer only.
 *
 * @param id identifier given by the issuer
 * @param issuer who issued it, or null for whoever did
 */
public record NoticeName(String id, String issuer) {

    /** Refuses a missing identifier. */
    public NoticeName {
        Objects.requireNonNull(id, "id");
    }

    /** Whether this is the name of a notice. */
    public boolean isOf(Notice notice) {
        return isOf(notice.publication().id(), notice.publication().issuer());
    }

    /** Whether this is the name of a notice of that identifier and issuer. */
    public boolean isOf(String otherId, String otherIssuer) {
        return id.equals(otherId) && (issuer == null || issuer.equals(otherIssuer));
    }
}
