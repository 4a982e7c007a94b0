package id.benangmerah.evaluasi;

import id.benangmerah.indikator.MeasurementService;
import id.benangmerah.rencana.RencanaService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvaluasiConfiguration {

    @Bean
    KinerjaService kinerjaService(RencanaService rencana, MeasurementService measurements) {
        return new KinerjaService(rencana::current, measurements, SkalaCapaian.shipped());
    }
}
