package id.benangmerah;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/// The web application. Its database is opened before it, so that there is always one.
@SpringBootApplication
@Modulithic(systemName = "Benang Merah", sharedModules = "kernel")
public class BenangApplication {

    /// The department's wall clock; tests put a fixed one in its place.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }
}
