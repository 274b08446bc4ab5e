package io.lanjie.kafka;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;

/** A schema registry does not answer; the message names it, which those of the network beneath do not. */
public final class RegistrySilence extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * @param url its address or addresses, without users
     * @param cause how it was noticed
     */
    public RegistrySilence(String url, IOException cause) {
        super("the schema registry at " + url + " does not answer (" + cause.getMessage() + ")", cause);
    }

    /** Returns what is wrong, as a sentence without a full stop. */
    String problem() {
        return "T" + getMessage().substring(1);
    }

    /** Returns that failure with the name of the registry, or the failure itself where the registry did answer. */
    static IOException named(String url, IOException failure) {
        boolean silent = failure instanceof SocketException
                || failure instanceof InterruptedIOException
                || failure instanceof UnknownHostException;
        return silent ? new RegistrySilence(url, failure) : failure;
    }
}
