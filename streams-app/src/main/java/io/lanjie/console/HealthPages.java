package io.lanjie.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.lanjie.query.ApplicationView;
import io.lanjie.query.HealthReport;
import io.lanjie.query.HealthView;

/** The facts of health, a page for each. What is not as it should be answers 503 and says when to ask again. */
final class HealthPages {

    private static final String RETRY_SECONDS = "5";

    private final ObjectMapper json;
    private final ApplicationView application;
    private final HealthView health;

    HealthPages(ObjectMapper json, ApplicationView application, HealthView health) {
        this.json = json;
        this.application = application;
        this.health = health;
    }

    void attach(RoutesConfig routes) {
        routes.get("/health/live", context -> answer(context, health.live()));
        routes.get("/health/ready", context -> answer(context, health.ready()));
        routes.get("/health/caught-up", context -> answer(context, health.caughtUp()));
    }

    private void answer(Context context, HealthReport report) throws JsonProcessingException {
        ObjectNode body = json.createObjectNode()
                .put("status", report.isFine() ? "ok" : "failing")
                .put("state", application.state().name());
        body.set("reasons", json.valueToTree(report.reasons()));
        if (!report.isFine()) {
            context.header("Retry-After", RETRY_SECONDS);
        }
        context.status(report.isFine() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(ContentType.APPLICATION_JSON)
                .result(json.writeValueAsBytes(body));
    }
}
