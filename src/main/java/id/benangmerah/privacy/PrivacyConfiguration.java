package id.benangmerah.privacy;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The application's cipher and sealed files: keys from `BENANG_KEYS` or from the data folder.
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    PrivacyKeys privacyKeys(Environment environment) {
        return PrivacyKeys.open(dataDir(environment), environment.getProperty("BENANG_KEYS"));
    }

    @Bean
    FieldCipher fieldCipher(PrivacyKeys keys) {
        return new FieldCipher(keys);
    }

    /// Files that are imported.
    @Bean
    SealedFiles sealedFiles(Environment environment, PrivacyKeys keys) {
        return new SealedFiles(dataDir(environment).resolve("impor"), keys);
    }

    private static Path dataDir(Environment environment) {
        return Path.of(environment.getProperty("benang.data", "var"));
    }
}
