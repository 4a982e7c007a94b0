package id.benangmerah.rencana.periksa.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.benangmerah.rencana.Pemeriksaan;
import id.benangmerah.rencana.Pemeriksaan.AcceptedFinding;
import id.benangmerah.rencana.Pemeriksaan.UnusedRule;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.ShippedPlan;
import id.benangmerah.rencana.periksa.Checker;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Judged by the official schema of SARIF 2.1.0 (OASIS).
class SarifReportTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = schema();

    @Test
    void the_findings_of_the_real_plan_are_valid() {
        var sarif = SarifReport.write(checked(ShippedPlan.renstra()));
        assertThat(faults(sarif)).isEmpty();
        var result = result(sarif, "JML-02");
        assertThat(result.at("/level").stringValue()).isEqualTo("error");
        assertThat(result.at("/message/text").stringValue()).contains("padahal kegiatan di bawahnya berjumlah");
        var physical = result.at("/locations/0/physicalLocation");
        assertThat(physical.at("/artifactLocation/uri").stringValue()).isEqualTo("rencana%20lama/2024.yaml");
        assertThat(physical.at("/region/snippet/text").stringValue()).contains("pagu: {2024: 1564459622");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .stringValue())
                .matches("pendanaan\\.program\\[\\d\\]\\.pagu\\.2026");
        assertThat(result.at("/relatedLocations/0/message/text").stringValue()).startsWith("Pembanding: Rp ");
        assertThat(result.at("/partialFingerprints/temuan~1v1").stringValue()).startsWith("JML-02:2.17.06/pagu/2026");
        var rule = JSON.readTree(sarif)
                .at("/runs/0/tool/driver/rules/" + result.at("/ruleIndex").intValue());
        assertThat(rule.at("/id").stringValue()).isEqualTo("JML-02");
    }

    @Test
    void accepted_findings_are_suppressed_and_unused_rules_disabled() {
        var plan = ShippedPlan.renstra();
        var finding = Checker.check(plan).findings().stream()
                .filter(one -> one.code().equals("JML-02"))
                .findFirst()
                .orElseThrow();
        var sarif = SarifReport.write(checked(plan.withPemeriksaan(new Pemeriksaan(
                List.of(new AcceptedFinding(finding.id(), "Pembulatan", "Bappelitbangda", null)),
                List.of(new UnusedRule("JML-03", "Total dicetak sekali"))))));
        assertThat(faults(sarif)).isEmpty();
        var suppression = result(sarif, "JML-02").at("/suppressions/0");
        assertThat(suppression.at("/justification").stringValue()).isEqualTo("Pembulatan (Bappelitbangda)");
        assertThat(JSON.readTree(sarif)
                        .at("/runs/0/invocations/0/ruleConfigurationOverrides/0/descriptor/id")
                        .stringValue())
                .isEqualTo("JML-03");
    }

    @Test
    void a_file_that_is_no_plan_is_a_failed_invocation() {
        var unreadable = (RenstraYaml.Unreadable) RenstraYaml.read("tujuan: 7\n");
        var sarif = SarifReport.write(unreadable, "rencana.yaml");
        assertThat(faults(sarif)).isEmpty();
        assertThat(JSON.readTree(sarif)
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void the_schema_is_strict() {
        var sarif = SarifReport.write(checked(ShippedPlan.renstra()));
        assertThat(faults(sarif.replace("\"error\"", "\"galat\""))).isNotEmpty();
        assertThat(faults(sarif.replace("\"startLine\"", "\"baris\""))).isNotEmpty();
    }

    private static CheckedPlan checked(Renstra plan) {
        return CheckedPlan.of(plan, "rencana lama/2024.yaml", RenstraYaml.write(plan));
    }

    private static JsonNode result(String sarif, String rule) {
        for (var result : JSON.readTree(sarif).at("/runs/0/results"))
            if (result.at("/ruleId").stringValue().equals(rule)) return result;
        throw new AssertionError("no result of " + rule);
    }

    private static List<String> faults(String sarif) {
        return SCHEMA.validate(JSON.readTree(sarif)).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema() {
        var stream = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(JSON.readTree(stream));
    }
}
