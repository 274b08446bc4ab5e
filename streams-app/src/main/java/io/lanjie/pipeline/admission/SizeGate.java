package io.lanjie.pipeline.admission;

import io.lanjie.domain.Refusal;
import io.lanjie.domain.RefusalReason;
import io.lanjie.domain.SourcePosition;

/** Rejects what is too large before anything is made of it: what is written because of it must fit into a record. */
final class SizeGate implements Gate {

    private final Gate behind;
    private final int mostBytes;

    SizeGate(Gate behind, int mostBytes) {
        this.behind = behind;
        this.mostBytes = mostBytes;
    }

    @Override
    public Verdict judge(SourcePosition source, byte[] key, byte[] value) {
        int size = (key == null ? 0 : key.length) + (value == null ? 0 : value.length);
        if (size > mostBytes) {
            return new Verdict.Refused(
                    new Refusal(
                            RefusalReason.LISTING_TOO_LARGE,
                            "",
                            "the record has " + size + " bytes, at most " + mostBytes + " are taken"),
                    null);
        }
        return behind.judge(source, key, value);
    }
}
