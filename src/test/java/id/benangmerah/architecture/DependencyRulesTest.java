package id.benangmerah.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependencyRulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.benangmerah");

    private static final String[] TECHNIQUE = {
        "org.springframework..", "java.sql..", "javax.sql..", "org.slf4j..", "jakarta..", "gg.jte.."
    };

    @Test
    void pure_packages_know_no_framework_no_sql_and_no_log() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "id.benangmerah.kernel..",
                        "id.benangmerah.indikator.formula..",
                        "id.benangmerah.linkage..",
                        "id.benangmerah.rencana.periksa..")
                .and(isNotPackageInfo())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TECHNIQUE)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void pure_packages_have_no_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "id.benangmerah.indikator.formula..",
                        "id.benangmerah.linkage..",
                        "id.benangmerah.rencana.periksa..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_commands_write_to_the_console() {
        noClasses()
                .that(describe("are no commands", type -> !isCommand(type)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void nothing_uses_field_injection_or_mocks() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Autowired")
                .check(CLASSES);
    }

    private static boolean isCommand(JavaClass type) {
        var top = type;
        while (top.getEnclosingClass().isPresent())
            top = top.getEnclosingClass().get();
        return top.getSimpleName().endsWith("Command") || top.getSimpleName().equals("Benang");
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isNotPackageInfo() {
        return describe("are types", type -> !type.getSimpleName().equals("package-info"));
    }
}
