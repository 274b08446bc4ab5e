package io.lanjie.domain.notice;

import java.util.Objects;

/**
 * What a notice is called by. Identifiers are unique for their issuer only.
 *
 * @param id identifier given by the issuer
 * @param issuer who issued it, or null for whoever did
 */
public record NoticeName(String id, String issuer) {

    /** Stands between the identifier of a notice that comes back and that of the notice that had replaced it. */
    static final String WITHOUT = "~without~";

    /** Refuses a missing identifier. */
    public NoticeName {
        Objects.requireNonNull(id, "id");
    }

    /** Whether this is the name of a notice. */
    public boolean isOf(Notice notice) {
        return isOf(notice.publication().id(), notice.publication().issuer());
    }

    /**
     * Whether this is the name of a notice of that identifier and issuer. One that came back under an identifier of its
     * own, because the notice that had replaced it was withdrawn, is the same notice.
     */
    public boolean isOf(String otherId, String otherIssuer) {
        boolean sameId = otherId.equals(id) || otherId.startsWith(id + WITHOUT);
        return sameId && (issuer == null || issuer.equals(otherIssuer));
    }
}
