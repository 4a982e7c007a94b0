package id.benangmerah.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The sign-in page. Judging the password is the matter of `identity`.
@Controller
class LoginController {

    private final Templates templates = new StaticTemplates();

    @GetMapping("/masuk")
    JteModel login(HttpServletRequest request, CsrfToken token) {
        var csrf = new Page.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken());
        return templates.webLogin(csrf, flashOf(request));
    }

    private static @Nullable Flash flashOf(HttpServletRequest request) {
        var reasons = request.getParameterMap().keySet();
        if (reasons.contains("salah")) {
            return Flash.problem("Nama akun atau kata sandi salah. Periksa huruf besar-kecilnya, lalu coba lagi.");
        }
        if (reasons.contains("tunggu")) {
            return Flash.problem(
                    "Terlalu banyak percobaan. Tunggu " + waitOf(request.getParameter("tunggu")) + ", lalu coba lagi.");
        }
        if (reasons.contains("berakhir")) return Flash.problem("Sesi sudah berakhir. Masuk lagi untuk melanjutkan.");
        if (reasons.contains("keluar")) return Flash.done("Anda sudah keluar.");
        return null;
    }

    private static String waitOf(@Nullable String seconds) {
        if (seconds == null || !seconds.matches("\\d{1,4}")) return "sebentar";
        int count = Integer.parseInt(seconds);
        return count < 90 ? count + " detik" : (count + 59) / 60 + " menit";
    }
}
