/// Files in: reads what people have (XLSX, CSV, JSON), maps its columns to fields by a profile,
/// cleans and checks each cell, and lets a registry stage, compare and take over the rows. It
/// knows no registry; those that take files implement [id.benangmerah.imports.ImportTarget].
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {
            "kernel",
            "database",
            "privacy",
            "wilayah",
            "identity",
            "audit",
            "evaluasi",
            "web",
            "web::components"
        })
@NullMarked
package id.benangmerah.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
