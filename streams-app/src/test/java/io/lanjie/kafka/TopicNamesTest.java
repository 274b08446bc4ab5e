package io.lanjie.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicNamesTest {

    @Test
    void putsThePrefixBeforeEveryName() {
        TopicNames names = new TopicNames("exercise.");

        assertThat(names.listings()).isEqualTo("exercise.marketplace.listings");
        assertThat(names.orders("jd")).isEqualTo("exercise.takedown.orders.jd");
        assertThat(names.watch()).isEqualTo("exercise.interception.watch");
    }

    @ParameterizedTest
    @ValueSource(strings = {".x", "a b", "a/b", "拦截"})
    void refusesAPrefixThatCannotBeginATopicName(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopicNames(prefix))
                .withMessageContaining(prefix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JD", "a/b", "a.b", "abcdefghijklmnopqrstuvwxyz0123456"})
    void refusesAMarketplaceThatCannotEndATopicName(String marketplace) {
        assertThatIllegalArgumentException().isThrownBy(() -> TopicNames.live().orders(marketplace));
    }
}
