package io.lanjie.domain.notice;

/**
 * The notice a ground rests on.
 *
 * @param id identifier given by the issuer
 * @param issuer who published it
 * @param url where it can be read, or null
 */
public record NoticeReference(String id, String issuer, String url) {}
