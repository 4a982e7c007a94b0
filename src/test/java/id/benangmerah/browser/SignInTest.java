package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.benangmerah.identity.Role;
import org.junit.jupiter.api.Test;

class SignInTest extends BrowserTest {

    @Test
    void a_stranger_is_sent_to_the_sign_in_page_and_then_where_they_wanted_to_go() {
        page.navigate("/pengaturan/kata-sandi");
        assertThat(heading()).isEqualTo("Masuk");
        checkAccessibility();
        takeScreenshots("masuk");
        page.getByLabel("Nama akun").fill(application().usernameOf(Role.KEPALA_DINAS));
        page.getByLabel("Kata sandi").fill(application().passwordOf(Role.KEPALA_DINAS));
        page.keyboard().press("Enter");
        page.waitForURL("**/pengaturan/kata-sandi**");
        assertThat(heading()).isEqualTo("Ganti kata sandi");
    }

    @Test
    void home_is_accessible_and_says_that_evidence_is_simulated() {
        signIn(Role.KEPALA_DINAS);
        assertThat(heading()).startsWith("Kinerja tahun ");
        assertThat(page.getByRole(AriaRole.NOTE).first().innerText()).contains("hasil simulasi");
        checkAccessibility();
        takeScreenshots("beranda");
    }

    @Test
    void a_wrong_password_is_told_and_many_are_slowed_down() {
        signIn("bappelitbangda", "bukan-ini-sandinya");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Nama akun atau kata sandi salah");
        for (int i = 0; i < 4; i++) signIn("bappelitbangda", "bukan-ini-sandinya");
        signIn(Role.BAPPELITBANGDA);
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Terlalu banyak percobaan. Tunggu ");
    }

    @Test
    void signing_out_ends_the_session() {
        signIn(Role.STAF);
        page.locator("details.account summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keluar"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("Anda sudah keluar.");
        page.navigate("/");
        assertThat(heading()).isEqualTo("Masuk");
    }

    @Test
    void pages_for_administrators_are_refused_to_others() {
        signIn(Role.PERENCANA);
        assertThat(page.navigate("/pengaturan/akun").status()).isEqualTo(403);
        assertThat(heading()).isEqualTo("Tidak berwenang");
        assertThat(page.navigate("/tidak-ada").status()).isEqualTo(404);
        assertThat(heading()).isEqualTo("Halaman tidak ada");
        assertThat(page.navigate("/?tahun=dua").status()).isEqualTo(400);
        assertThat(page.locator("main").innerText()).contains("Tahun “dua” tidak dikenal");
        checkAccessibility();
    }
}
