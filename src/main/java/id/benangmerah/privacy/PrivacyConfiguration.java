package id.benangmerah.privacy;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The application's cipher: keys from `BENANG_KEYS` or from the data folder.
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    FieldCipher fieldCipher(Environment environment) {
        var dataDir = Path.of(environment.getProperty("benang.data", "var"));
        return new FieldCipher(PrivacyKeys.open(dataDir, environment.getProperty("BENANG_KEYS")));
    }
}
