package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;

/** Rejects what is too large before anything is made of it: what is written because of it must fit into a record. */
final class SizeGate implements Gate {

    private final Gate behind;
    private final RefusalReason reason;
    private final int mostBytes;

    /**
     * @param behind judges what is small enough
     * @param reason code of the refusal
     * @param mostBytes bound of key and value together
     */
    SizeGate(Gate behind, RefusalReason reason, int mostBytes) {
        this.behind = behind;
        this.reason = reason;
        this.mostBytes = mostBytes;
    }

    @Override
    public Verdict judge(SourcePosition source, byte[] key, byte[] value) {
        int size = (key == null ? 0 : key.length) + (value == null ? 0 : value.length);
        if (size > mostBytes) {
            return new Verdict.Refused(
                    new Refusal(
                            reason,
                            "",
                            "the record has " + size + " bytes or more, at most " + mostBytes + " are taken"),
                    null);
        }
        return behind.judge(source, key, value);
    }
}
