package io.lanjie.domain.notice;

/**
 * A company named in a certificate or recall.
 *
 * @param name as registered, or null
 * @param creditCode unified social credit code (GB 32100), or null: applicants from outside the mainland have none
 */
public record Party(String name, String creditCode) {}
