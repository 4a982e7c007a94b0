package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.dokumen.renstra.RenstraTable;
import id.benangmerah.identity.Role;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.ShippedPlan;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DokumenPagesTest extends BrowserTest {

    @BeforeAll
    static void loadThePlan() {
        var rencana = RunningApplication.get().bean(RencanaService.class);
        if (rencana.findCurrent().isEmpty()) rencana.save(ShippedPlan.renstra(), null, "sistem", "Naskah awal");
    }

    @Test
    void every_table_is_a_page_without_faults_on_desk_and_phone() {
        signIn(Role.PERENCANA);
        page.navigate("/dokumen");
        checkAccessibility();
        takeScreenshots("dokumen");
        for (var table : RenstraTable.values()) {
            page.navigate("/dokumen/" + table.slug());
            assertThat(heading()).startsWith(table.number());
            checkAccessibility();
            takeScreenshots("dokumen-" + table.slug());
        }
    }

    @Test
    void t_c_27_is_downloaded_as_a_spreadsheet_and_the_log_knows() throws IOException {
        signIn(Role.PERENCANA);
        page.navigate("/dokumen/t-c-27");
        var download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("XLSX"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("pasuruan-diskop-ukm-2024-2026-t-c-27.xlsx");
        assertThat(Files.size(download.path())).isGreaterThan(10_000);
        var log = application().bean(AuditLog.class).list(AuditFilter.ALL);
        assertThat(log.getFirst().action()).isEqualTo("dokumen.unduh");
        assertThat(log.getFirst().actor()).isEqualTo(application().usernameOf(Role.PERENCANA));
    }

    @Test
    void an_unknown_table_is_said_to_be_unknown() {
        signIn(Role.PERENCANA);
        assertThat(page.navigate("/dokumen/t-c-99").status()).isEqualTo(404);
        assertThat(page.locator("main").innerText()).contains("Tidak ada dokumen bernama “t-c-99”");
    }
}
