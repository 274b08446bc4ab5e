package io.lanjie.query;

/** The metrics as they are now. May be asked by any thread. */
public interface MetricsView {

    /** Forms in which Prometheus reads metrics. */
    enum Form {
        /** Prometheus's own text. */
        TEXT("text/plain; version=0.0.4; charset=utf-8"),
        /** OpenMetrics, for who asks for it. */
        OPEN_METRICS("application/openmetrics-text; version=1.0.0; charset=utf-8");

        private final String contentType;

        Form(String contentType) {
            this.contentType = contentType;
        }

        /** Its name in HTTP. */
        public String contentType() {
            return contentType;
        }
    }

    /** All metrics in that form. */
    String text(Form form);

    /** No metrics at all. */
    static MetricsView none() {
        return form -> "";
    }
}
