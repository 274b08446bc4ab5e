package io.lanjie.kafka;

import io.confluent.kafka.schemaregistry.client.rest.RestService;
import io.confluent.kafka.schemaregistry.client.rest.entities.Schema;
import io.confluent.kafka.schemaregistry.client.rest.entities.SchemaString;
import io.confluent.kafka.schemaregistry.client.rest.entities.requests.RegisterSchemaRequest;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Names the registry that does not answer. Does not ask for schemas a registry that did not answer, for ten times as long as its silence lasted. Each question
 * stops a stream thread with everything else that the thread has to do, and while the registry is away every record of
 * a schema unknown so far is another question.
 */
final class ConsiderateRestService extends RestService {

    private static final int SHARE = 10;

    private final String url;
    private final LongSupplier nanoClock;
    /** When it may be asked again. */
    private final AtomicLong next;

    /**
     * @param urls addresses of the registry
     * @param nanoClock a clock that only goes forward, nanoseconds
     */
    ConsiderateRestService(List<String> urls, LongSupplier nanoClock) {
        super(urls);
        this.url = String.join(",", urls);
        this.nanoClock = nanoClock;
        this.next = new AtomicLong(nanoClock.getAsLong());
    }

    @Override
    public SchemaString getId(int identifier, String subject) throws IOException, RestClientException {
        long asked = nanoClock.getAsLong();
        if (asked - next.get() < 0) {
            throw new IOException("the schema registry at " + url + " did not answer a moment ago");
        }
        try {
            return super.getId(identifier, subject);
        } catch (IOException silence) {
            long now = nanoClock.getAsLong();
            next.set(now + SHARE * (now - asked));
            throw RegistrySilence.named(url, silence);
        }
    }

    /** How Confluent's client asks for the identifier of a schema that is to be written. */
    @Override
    public Schema lookUpSubjectVersion(
            RegisterSchemaRequest request, String subject, boolean normalize, boolean lookupDeletedSchema)
            throws IOException, RestClientException {
        try {
            return super.lookUpSubjectVersion(request, subject, normalize, lookupDeletedSchema);
        } catch (IOException silence) {
            throw RegistrySilence.named(url, silence);
        }
    }
}
