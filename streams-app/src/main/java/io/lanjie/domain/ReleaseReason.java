package io.lanjie.domain;

/** Why a ground no longer holds. */
public enum ReleaseReason {
    /** The certificate is in force again. */
    REINSTATED,
    /** The notice was taken back. */
    NOTICE_WITHDRAWN,
    /** The notice changed and no longer covers the listing. */
    NOTICE_CHANGED,
    /** The recall is closed. */
    RECALL_CLOSED,
    /** A reviewer lifted it. */
    REVIEW,
    /** Policy changed. */
    POLICY
}
