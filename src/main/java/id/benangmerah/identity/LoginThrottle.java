package id.benangmerah.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows guessing down: after a few tries each further one must wait twice as long. Tries
/// are counted before the password is looked at, so that a burst gains nothing. Keeps the
/// most recently used names and addresses only, so its memory is bounded.
final class LoginThrottle {

    private static final int REMEMBERED = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);

    private record Tries(int count, Instant last, Instant blockedUntil) {
        static final Tries NONE = new Tries(0, Instant.EPOCH, Instant.EPOCH);
    }

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /// Counts a try. Zero when it may go on; else how long to wait.
    synchronized Duration attempt(String username, String address) {
        var now = clock.instant();
        var wait = longer(waitOf("akun:" + username, now), waitOf("alamat:" + address, now));
        if (wait.isPositive()) return wait;
        count("akun:" + username, 5, now);
        count("alamat:" + address, 20, now);
        return Duration.ZERO;
    }

    /// The right password clears the account; the address keeps all tries but this one.
    synchronized void succeeded(String username, String address) {
        tries.remove("akun:" + username);
        var past = tries.get("alamat:" + address);
        if (past != null) tries.put("alamat:" + address, new Tries(past.count() - 1, past.last(), Instant.EPOCH));
    }

    private Duration waitOf(String key, Instant now) {
        var past = tries.get(key);
        if (past == null || !past.blockedUntil().isAfter(now)) return Duration.ZERO;
        return Duration.between(now, past.blockedUntil());
    }

    private void count(String key, int free, Instant now) {
        var past = tries.getOrDefault(key, Tries.NONE);
        int count = past.last().plus(FORGIVEN_AFTER).isBefore(now) ? 1 : past.count() + 1;
        tries.put(key, new Tries(count, now, count < free ? Instant.EPOCH : now.plus(delay(count - free))));
    }

    private static Duration delay(int tooMany) {
        return tooMany > 8 ? LONGEST : longest(Duration.ofSeconds(4L << tooMany));
    }

    private static Duration longest(Duration delay) {
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
