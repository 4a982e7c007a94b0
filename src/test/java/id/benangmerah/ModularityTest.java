package id.benangmerah;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(BenangApplication.class);

    @Test
    void modules_depend_only_on_what_they_declare() {
        MODULES.verify();
    }
}
