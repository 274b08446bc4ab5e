package io.lanjie.benchmarks.peer.dsl;

import io.lanjie.benchmarks.peer.dsl.record.CertificateInForce;
import io.lanjie.benchmarks.peer.dsl.record.State;
import java.util.Comparator;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps of each certificate the notice that is greatest by time and sequence, of equal ones the later arrival; a null
 * withdraws whatever came before. Passes on certificates that call for action or did once: rows of others would be
 * joined for nothing. One that was lifted stays, for a release names the notice that lifted it.
 */
final class NoticeOrder implements FixedKeyProcessor<String, CertificateInForce, CertificateInForce> {

    /** Name of the store of the notices in force. */
    static final String IN_FORCE = "notices-in-force";

    private static final Comparator<CertificateInForce> BY_TIME = Comparator.comparingLong(
                    CertificateInForce::getEffectiveFrom)
            .thenComparingLong(CertificateInForce::getSequence);

    private FixedKeyProcessorContext<String, CertificateInForce> context;
    private KeyValueStore<String, CertificateInForce> inForce;

    @Override
    public void init(FixedKeyProcessorContext<String, CertificateInForce> processorContext) {
        context = processorContext;
        inForce = processorContext.getStateStore(IN_FORCE);
    }

    @Override
    public void process(FixedKeyRecord<String, CertificateInForce> message) {
        CertificateInForce next = message.value();
        CertificateInForce before = inForce.get(message.key());
        if (before != null && before.getState() != State.WITHDRAWN && isOlder(next, before)) {
            return;
        }
        next.setConcerned(DecisionRule.callsForAction(next) || (before != null && before.getConcerned()));
        if (next.getState() == State.WITHDRAWN && !next.getConcerned()) {
            inForce.delete(message.key());
            return;
        }
        inForce.put(message.key(), next);
        if (next.getConcerned()) {
            context.forward(message);
        }
    }

    private static boolean isOlder(CertificateInForce next, CertificateInForce before) {
        return next.getState() != State.WITHDRAWN && BY_TIME.compare(next, before) < 0;
    }
}
