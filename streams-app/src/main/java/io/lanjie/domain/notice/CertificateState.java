package io.lanjie.domain.notice;

/** State of a CCC certificate, after the CNCA upload codes 01 to 05. */
public enum CertificateState {
    /** 01 in force. */
    VALID,
    /** 02 a temporary stop of sale, reversible. */
    SUSPENDED,
    /** 03 for good: a new certificate has a new number. */
    REVOKED,
    /** 04 given up or taken back without fault of the goods, for good. */
    CANCELLED,
    /** 05 run out. */
    EXPIRED;

    /** Whether listings that carry a certificate in this state have a ground against them. */
    public boolean callsForAction() {
        return this != VALID;
    }

    /** Whether only a notice that replaces this one can change it (Regulations art. 26 and 28). */
    public boolean isFinal() {
        return this == REVOKED || this == CANCELLED;
    }
}
