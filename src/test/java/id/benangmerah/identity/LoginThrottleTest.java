package id.benangmerah.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final SettableClock clock = new SettableClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void the_first_tries_are_free_and_later_ones_wait_twice_as_long_each() {
        for (int i = 0; i < 5; i++) assertThat(attempt()).isZero();
        assertThat(attempt()).isEqualTo(Duration.ofSeconds(4));
        clock.advance(Duration.ofSeconds(4));
        assertThat(attempt()).isZero();
        assertThat(attempt()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void no_wait_is_longer_than_a_quarter_of_an_hour() {
        for (int i = 0; i < 40; i++) {
            clock.advance(attempt());
        }
        assertThat(attempt()).isBetween(Duration.ZERO, Duration.ofMinutes(15));
    }

    @Test
    void the_right_password_clears_the_account() {
        for (int i = 0; i < 4; i++) attempt();
        attempt();
        throttle.succeeded("staf", "10.0.0.1");
        for (int i = 0; i < 5; i++) assertThat(attempt()).isZero();
    }

    @Test
    void an_address_that_tries_many_names_is_slowed_down_too() {
        for (int i = 0; i < 20; i++) throttle.attempt("nama" + i, "10.0.0.9");
        assertThat(throttle.attempt("nama-baru", "10.0.0.9")).isPositive();
        assertThat(throttle.attempt("nama-baru", "10.0.0.10")).isZero();
    }

    @Test
    void tries_are_forgiven_after_an_hour() {
        for (int i = 0; i < 6; i++) attempt();
        clock.advance(Duration.ofMinutes(61));
        for (int i = 0; i < 5; i++) assertThat(attempt()).isZero();
    }

    private Duration attempt() {
        return throttle.attempt("staf", "10.0.0.1");
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2025-06-30T05:00:00Z");

        void advance(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
