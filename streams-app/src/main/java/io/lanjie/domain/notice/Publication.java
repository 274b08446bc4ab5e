package io.lanjie.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The regulator's publication behind an event; one may cover many certificates.
 *
 * @param id identifier given by the issuer
 * @param issuer certification body or authority
 * @param url where it can be read, or null
 * @param publishedAt when it was published, or null
 * @param replaces notices on the same entry that no longer count
 */
public record Publication(String id, String issuer, String url, Instant publishedAt, List<String> replaces) {

    /** Copies the list and refuses missing required parts. */
    public Publication {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(issuer, "issuer");
        replaces = List.copyOf(replaces);
    }

    /** The part of it that orders carry. */
    public NoticeReference reference() {
        return new NoticeReference(id, issuer, url);
    }
}
