package id.benangmerah.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/// What a reader sees when a page cannot be shown: what happened and what to do. A bug gets
/// an id that stands in the log too.
@Controller
public class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Templates templates = new StaticTemplates();
    private final PageArgument pages;
    private final ErrorAttributes errors;

    ErrorPages(PageArgument pages, ErrorAttributes errors) {
        this.pages = pages;
        this.errors = errors;
    }

    /// `id` is null unless the fault is ours.
    public record Problem(
            String title, String sentence, @Nullable String id) {}

    @RequestMapping("/error")
    JteModel show(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return templates.webProblem(
                pageOf(request), problemOf(request, status, errors.getError(new ServletWebRequest(request))));
    }

    private static Problem problemOf(HttpServletRequest request, int status, @Nullable Throwable cause) {
        return switch (status) {
            case 400, 405, 415 ->
                new Problem(
                        "Alamat tidak dapat dibaca",
                        cause instanceof BadAddressException known
                                ? String.valueOf(known.getMessage())
                                : "Alamat atau isian halaman ini tidak lengkap. Kembali ke halaman sebelumnya, lalu coba lagi.",
                        null);
            case 401, 403 ->
                new Problem(
                        "Tidak berwenang",
                        "Akun Anda tidak berwenang membuka halaman ini, atau halaman sebelumnya terlalu lama terbuka."
                                + " Muat ulang halaman itu; bila tetap begini, minta peran yang sesuai kepada administrator.",
                        null);
            case 404 ->
                new Problem(
                        "Halaman tidak ada",
                        cause instanceof NotFoundException known
                                ? String.valueOf(known.getMessage())
                                : "Tidak ada halaman di alamat ini. Periksa tulisannya, atau cari lewat kotak pencarian.",
                        null);
            case 413 ->
                new Problem(
                        "Berkas terlalu besar",
                        "Berkas yang dikirim melebihi batas yang diterima. Perkecil berkasnya, lalu kirim lagi.",
                        null);
            default -> fault(request, status, cause);
        };
    }

    private static Problem fault(HttpServletRequest request, int status, @Nullable Throwable cause) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.error("Galat {} ({}) pada {}", id, status, path, cause);
        return new Problem(
                "Ada yang salah pada aplikasi",
                "Pekerjaan terakhir tidak selesai, dan penyebabnya sudah dicatat. Coba ulangi; bila terjadi lagi,"
                        + " sampaikan nomor ini kepada administrator.",
                id);
    }

    /// Null, and so a page without frame, when nobody is signed in or the address itself is
    /// what cannot be read.
    private @Nullable Page pageOf(HttpServletRequest request) {
        try {
            return pages.of(request);
        } catch (BadAddressException _) {
            return null;
        }
    }
}
