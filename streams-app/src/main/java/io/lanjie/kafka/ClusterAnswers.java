package io.lanjie.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/**
 * Waits for answers of a cluster, each as long as its patience lasts.
 *
 * @param patience longest wait for one answer
 */
public record ClusterAnswers(Duration patience) {

    private static final long PAUSE_MILLIS = 50;

    /** Looks at something that may take a moment to become so. */
    @FunctionalInterface
    public interface Look {

        /** Whether it is so. */
        boolean isSo();
    }

    /**
     * Waits for an answer.
     *
     * @throws ClusterException if it does not come in time, or is a refusal
     */
    public <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new ClusterException(failure.getCause());
        } catch (TimeoutException | KafkaException failure) {
            throw new ClusterException(failure);
        } catch (InterruptedException interruption) {
            throw interrupted(interruption);
        }
    }

    /**
     * Looks again and again until something is so.
     *
     * @param complaint what to say when it does not become so in time
     * @throws ClusterException if it does not become so in time
     */
    public void awaitUntil(Look look, String complaint) {
        for (long waited = 0; !look.isSo(); waited += PAUSE_MILLIS) {
            if (waited >= patience.toMillis()) {
                throw new ClusterException(new TimeoutException(complaint));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException interruption) {
                throw interrupted(interruption);
            }
        }
    }

    private static ClusterException interrupted(InterruptedException interruption) {
        Thread.currentThread().interrupt();
        return new ClusterException(interruption);
    }
}
