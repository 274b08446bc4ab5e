package io.lanjie.kafka;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.UnsupportedSaslMechanismException;

/**
 * What a failed connection comes from, as far as it can be told, and what to do about it: what Kafka's and the
 * registry's clients say of it names no setting.
 *
 * @param problem what is wrong, as one sentence without a full stop
 * @param remedy what to do, as one sentence without a full stop
 */
public record Diagnosis(String problem, String remedy) {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final Pattern OTHER_NAME =
            Pattern.compile("No (subject alternative|name matching)|HTTPS hostname wrong", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_TRUSTED = Pattern.compile("PKIX|trust anchor|trustAnchors");
    private static final Pattern CERTIFICATE_WANTED = Pattern.compile(
            "(fatal alert: |\\()(certificate_required|bad_certificate|certificate_unknown|handshake_failure)");
    private static final Pattern NO_TLS =
            Pattern.compile("Unsupported or unrecognized SSL message|plaintext connection");
    private static final Pattern CUT_OFF =
            Pattern.compile("Unexpected end of file from server|Error writing to server|Connection reset|Broken pipe");
    private static final Pattern STORE =
            Pattern.compile("(?i)keystore password|key ?store|trust ?store|SSLEngine|ssl context|private key|PEM ");

    /** Returns the diagnosis of a failure, empty where nothing can be told that its own message does not say. */
    public static Optional<Diagnosis> of(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < 50; cause = cause.getCause()) {
            causes.add(cause);
        }
        return login(causes)
                .or(() -> encryption(causes))
                .or(() -> store(causes))
                .or(() -> silence(causes));
    }

    private static Optional<Diagnosis> login(List<Throwable> causes) {
        for (Throwable cause : causes) {
            if (cause instanceof UnsupportedSaslMechanismException) {
                return found(
                        "Kafka refuses the login (" + cause.getMessage() + ")", "Set sasl.mechanism to one of those");
            }
            if (cause instanceof SaslAuthenticationException) {
                return found(
                        "Kafka refuses the login (" + cause.getMessage() + ")",
                        "Check user and password in kafka.properties.sasl.jaas.config, and sasl.mechanism");
            }
            if (cause instanceof AuthorizationException) {
                return found(
                        "Kafka does not allow this (" + cause.getMessage() + ")",
                        "Give the user what docs/security.md lists, or check which user logs in");
            }
            if (cause instanceof RestClientException answer
                    && (answer.getStatus() == UNAUTHORIZED || answer.getStatus() == FORBIDDEN)) {
                return found(
                        "The schema registry refuses the login (" + answer.getStatus() + ")",
                        "Check registry.properties: basic.auth.user.info or bearer.auth.token, whichever the"
                                + " registry asks for");
            }
        }
        return Optional.empty();
    }

    private static Optional<Diagnosis> encryption(List<Throwable> causes) {
        boolean kafka = causes.stream().anyMatch(SslAuthenticationException.class::isInstance);
        boolean encrypted = causes.stream().anyMatch(SSLException.class::isInstance);
        String messages = messages(causes);
        if (CUT_OFF.matcher(messages).find() && !kafka) {
            return found(
                    "The schema registry ends the connection without an answer (" + innermost(causes) + ")",
                    "Check whether registry.url must be https; where the registry wants a certificate of its clients,"
                            + " set ssl.keystore.location, or ssl.keystore.key and ssl.keystore.certificate.chain, in"
                            + " registry.properties");
        }
        if (!kafka && !encrypted && !OTHER_NAME.matcher(messages).find()) {
            return Optional.empty();
        }
        String part = kafka ? "Kafka" : "the schema registry";
        String properties = kafka ? "kafka.properties" : "registry.properties";
        if (OTHER_NAME.matcher(messages).find()) {
            return found(
                    "The certificate of " + part + " is not good for the host that was asked (" + innermost(causes)
                            + ")",
                    "Use the name for which its certificate is issued, or have one issued for this name");
        }
        if (NOT_TRUSTED.matcher(messages).find() || causes.stream().anyMatch(Diagnosis::isAboutTrust)) {
            return found(
                    "The certificate of " + part + " is not trusted (" + innermost(causes) + ")",
                    "Put the certificate of its issuer into " + properties + ": ssl.truststore.location or"
                            + " ssl.truststore.certificates");
        }
        if (CERTIFICATE_WANTED.matcher(messages).find()) {
            return found(
                    "The TLS handshake is refused by " + part + " (" + innermost(causes) + ")",
                    "Most likely it wants a certificate of its clients that it trusts: set ssl.keystore.location, or"
                            + " ssl.keystore.key and ssl.keystore.certificate.chain, in " + properties);
        }
        return found(
                "The TLS handshake with " + part + " failed (" + innermost(causes) + ")",
                NO_TLS.matcher(messages).find()
                        ? "Check that this port speaks TLS, and " + (kafka ? "security.protocol" : "registry.url")
                        : "Check the ssl properties in " + properties);
    }

    private static Optional<Diagnosis> store(List<Throwable> causes) {
        return STORE.matcher(messages(causes)).find()
                ? found(
                        "A key store or trust store cannot be used (" + innermost(causes) + ")",
                        "Check its file, its ssl.….type and its ssl.….password")
                : Optional.empty();
    }

    private static Optional<Diagnosis> silence(List<Throwable> causes) {
        for (Throwable cause : causes) {
            if (cause instanceof RegistrySilence silence) {
                return found(silence.problem(), "Check that it runs, and its address: registry.url, or --registry");
            }
            if (cause instanceof TimeoutException || cause instanceof org.apache.kafka.common.errors.TimeoutException) {
                return found(
                        "No answer from Kafka in time (" + cause.getMessage() + ")",
                        "Check that it runs and its address; where it wants TLS or a login, set"
                                + " kafka.properties.security.protocol");
            }
        }
        return Optional.empty();
    }

    private static boolean isAboutTrust(Throwable cause) {
        return cause instanceof CertPathBuilderException || cause instanceof CertPathValidatorException;
    }

    private static String messages(List<Throwable> causes) {
        StringBuilder messages = new StringBuilder();
        causes.forEach(cause -> messages.append(cause.getMessage()).append('\n'));
        return messages.toString();
    }

    private static String innermost(List<Throwable> causes) {
        Throwable innermost = causes.get(causes.size() - 1);
        return innermost instanceof IOException || innermost.getMessage() != null
                ? String.valueOf(innermost.getMessage())
                : innermost.getClass().getSimpleName();
    }

    private static Optional<Diagnosis> found(String problem, String remedy) {
        return Optional.of(new Diagnosis(problem, remedy));
    }
}
