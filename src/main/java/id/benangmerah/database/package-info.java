/// The PostgreSQL server that holds the data: embedded and persistent, or one named by
/// `BENANG_DB_URL`; and its schema migrations. It knows no table of any other module.
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package id.benangmerah.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
