package id.benangmerah.indikator;

import id.benangmerah.indikator.sumber.Sumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class IndikatorConfiguration {

    private static final String KAMUS = "/data/indikator/kamus.yaml";

    /// The dictionary that ships with the product, over the evidence of the given registries.
    public static Kamus shippedKamus(List<Sumber> sources) {
        try (var stream = IndikatorConfiguration.class.getResourceAsStream(KAMUS)) {
            if (stream == null) throw new IllegalStateException("not on the class path: " + KAMUS);
            return KamusReader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), sources)
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    Kamus kamus(List<Sumber> sources) {
        return shippedKamus(sources);
    }

    @Bean
    MeasurementService measurementService(JdbcClient jdbc, Kamus kamus, ObjectProvider<Clock> clock) {
        return new MeasurementService(jdbc, kamus, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    LineageService lineageService(JdbcClient jdbc, Kamus kamus) {
        return new LineageService(jdbc, kamus);
    }
}
