package io.lanjie.domain.notice;

/** What an entry of the watch is about. */
public enum EntryKind {
    /** A certificate and its state. */
    CERTIFICATE,
    /** A recall of goods. */
    RECALL
}
