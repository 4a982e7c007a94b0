package id.benangmerah;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The web application. Its database is opened before it, so that there is always one.
@SpringBootApplication
@Modulithic(systemName = "Benang Merah", sharedModules = "kernel")
public class BenangApplication {}
