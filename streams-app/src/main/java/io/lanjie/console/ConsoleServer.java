package io.lanjie.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.lanjie.query.ApplicationInformation;
import io.lanjie.query.MetricsView;

/**
 * Serves {@code /metrics}, {@code /health/live}, {@code /health/ready}, {@code /health/caught-up}, {@code /topology},
 * {@code /info} and {@code /status}.
 */
public final class ConsoleServer implements AutoCloseable {

    private static final String OPEN_METRICS = "application/openmetrics-text";

    private final ObjectMapper json = new ObjectMapper();
    private final ConsoleViews views;
    private final Javalin server;

    private ConsoleServer(ConsoleViews views) {
        this.views = views;
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            new HealthPages(json, views.application(), views.health()).attach(config.routes);
            attach(config.routes);
        });
    }

    /**
     * Starts to serve.
     *
     * @param views what is shown
     * @param host address to listen on
     * @param port port to listen on, 0 for any free one
     */
    public static ConsoleServer start(ConsoleViews views, String host, int port) {
        ConsoleServer server = new ConsoleServer(views);
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
        routes.get("/metrics", this::metrics);
        routes.get(
                "/topology",
                context -> context.contentType(ContentType.TEXT_PLAIN)
                        .result(views.application().topology()));
        routes.get("/info", context -> answer(context, information()));
        routes.get("/status", context -> answer(context, status()));
    }

    /** Text unless OpenMetrics is asked for, as Prometheus wants it. */
    private void metrics(Context context) {
        String accepted = context.header("Accept");
        MetricsView.Form form = accepted != null && accepted.contains(OPEN_METRICS)
                ? MetricsView.Form.OPEN_METRICS
                : MetricsView.Form.TEXT;
        context.contentType(form.contentType()).result(views.metrics().text(form));
    }

    private void answer(Context context, ObjectNode body) throws JsonProcessingException {
        context.contentType(ContentType.APPLICATION_JSON).result(json.writeValueAsBytes(body));
    }

    private ObjectNode status() {
        ObjectNode status = information();
        status.set("listingTasks", json.valueToTree(views.progress().listingTasks()));
        return status;
    }

    private ObjectNode information() {
        ApplicationInformation information = views.application().information();
        ObjectNode fields = json.createObjectNode()
                .put("applicationId", information.applicationId())
                .put("version", information.versions().program())
                .put("policyVersion", information.versions().policy())
                .put("rulesVersion", information.versions().rules())
                .put("state", information.state().name())
                .put("startedAt", information.startedAt().toString())
                .put("lastFault", information.lastFault());
        fields.set("threads", json.valueToTree(information.threads()));
        return fields;
    }
}
