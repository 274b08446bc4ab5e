package io.lanjie.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.lanjie.query.ApplicationInformation;
import io.lanjie.query.ApplicationState;
import io.lanjie.query.ApplicationView;
import io.lanjie.query.MetricsView;
import io.lanjie.query.ProgressView;
import java.util.function.Predicate;

/**
 * Serves {@code /metrics}, {@code /health/live}, {@code /health/ready}, {@code /topology}, {@code /info} and {@code /status}. Who is not ready answers 503
 * and says when to ask again.
 */
public final class ConsoleServer implements AutoCloseable {

    private static final String OPEN_METRICS = "application/openmetrics-text";
    private static final String RETRY_SECONDS = "5";

    private final ObjectMapper json = new ObjectMapper();
    private final ApplicationView view;
    private final ProgressView progress;
    private final MetricsView metrics;
    private final Javalin server;

    private ConsoleServer(ApplicationView view, ProgressView progress, MetricsView metrics) {
        this.view = view;
        this.progress = progress;
        this.metrics = metrics;
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            attach(config.routes);
        });
    }

    /**
     * Starts to serve.
     *
     * @param view what is shown
     * @param progress how far the work is
     * @param metrics what is measured
     * @param host address to listen on
     * @param port port to listen on, 0 for any free one
     */
    public static ConsoleServer start(
            ApplicationView view, ProgressView progress, MetricsView metrics, String host, int port) {
        ConsoleServer server = new ConsoleServer(view, progress, metrics);
        server.server.start(host, port);
        return server;
    }

    /** Returns the port it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void attach(RoutesConfig routes) {
        routes.get("/health/live", context -> health(context, ApplicationState::live));
        routes.get("/health/ready", context -> health(context, ApplicationState::ready));
        routes.get(
                "/topology",
                context -> context.contentType(ContentType.TEXT_PLAIN).result(view.topology()));
        routes.get("/info", context -> answer(context, HttpStatus.OK, fields(view.information())));
        routes.get("/metrics", this::metrics);
        routes.get("/status", context -> answer(context, HttpStatus.OK, status()));
    }

    /** Text unless OpenMetrics is asked for, as Prometheus wants it. */
    private void metrics(Context context) {
        String accepted = context.header("Accept");
        MetricsView.Form form = accepted != null && accepted.contains(OPEN_METRICS)
                ? MetricsView.Form.OPEN_METRICS
                : MetricsView.Form.TEXT;
        context.contentType(form.contentType()).result(metrics.text(form));
    }

    private void health(Context context, Predicate<ApplicationState> healthy) throws JsonProcessingException {
        ApplicationState state = view.state();
        ObjectNode body = json.createObjectNode().put("state", state.name());
        if (healthy.test(state)) {
            answer(context, HttpStatus.OK, body);
        } else {
            context.header("Retry-After", RETRY_SECONDS);
            answer(context, HttpStatus.SERVICE_UNAVAILABLE, body);
        }
    }

    private void answer(Context context, HttpStatus status, ObjectNode body) throws JsonProcessingException {
        byte[] bytes = json.writeValueAsBytes(body);
        context.status(status).contentType(ContentType.APPLICATION_JSON).result(bytes);
    }

    private ObjectNode status() {
        ObjectNode status = fields(view.information());
        status.set("listingTasks", json.valueToTree(progress.listingTasks()));
        return status;
    }

    private ObjectNode fields(ApplicationInformation information) {
        ObjectNode fields = json.createObjectNode()
                .put("applicationId", information.applicationId())
                .put("version", information.version())
                .put("state", information.state().name())
                .put("startedAt", information.startedAt().toString())
                .put("lastFault", information.lastFault());
        fields.set("threads", json.valueToTree(information.threads()));
        return fields;
    }
}
