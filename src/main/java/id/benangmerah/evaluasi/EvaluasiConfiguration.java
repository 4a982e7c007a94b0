package id.benangmerah.evaluasi;

import id.benangmerah.indikator.MeasurementService;
import id.benangmerah.rencana.ShippedPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvaluasiConfiguration {

    @Bean
    KinerjaService kinerjaService(MeasurementService measurements) {
        var plan = ShippedPlan.renstra();
        return new KinerjaService(() -> plan, measurements, SkalaCapaian.shipped());
    }
}
