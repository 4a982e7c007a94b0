package id.benangmerah.web;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The whole menu, in the order of the work. An entry is shown as soon as a controller
/// serves its address, so nobody registers a page.
@Component
class Navigation {

    private record Entry(String label, String href, Role... roles) {}

    private record Part(String label, List<Entry> entries) {}

    private static final List<Part> MENU = List.of(
            new Part("", List.of(new Entry("Beranda", "/"))),
            new Part(
                    "Rencana",
                    List.of(
                            new Entry("Renstra", "/rencana"),
                            new Entry("Naskah", "/naskah"),
                            new Entry("Pohon kinerja", "/pohon"),
                            new Entry("Pemeriksaan", "/rencana/pemeriksaan"),
                            new Entry("Renja", "/rencana/renja"),
                            new Entry("Tahapan", "/rencana/tahapan"),
                            new Entry("Tabel", "/tabel"))),
            new Part(
                    "Bukti",
                    List.of(
                            new Entry("Koperasi", "/koperasi"),
                            new Entry("Kalender RAT", "/koperasi/rat"),
                            new Entry("Usaha mikro dan kecil", "/usaha"),
                            new Entry("Layanan", "/layanan"),
                            new Entry("Pengawasan", "/pengawasan"),
                            new Entry("Fasilitasi", "/fasilitasi"),
                            new Entry("Peta", "/peta"),
                            new Entry("Mutu data", "/mutu"),
                            new Entry("Wilayah", "/wilayah"),
                            new Entry("Impor", "/impor"))),
            new Part(
                    "Kinerja",
                    List.of(
                            new Entry("Indikator", "/indikator"),
                            new Entry("Perjanjian kinerja", "/kinerja/perjanjian"),
                            new Entry("Anggaran", "/anggaran"),
                            new Entry("Evaluasi", "/evaluasi"))),
            new Part("Dokumen", List.of(new Entry("Dokumen", "/dokumen"))),
            new Part("Data terbuka", List.of(new Entry("Data terbuka", "/data"))),
            new Part(
                    "Pengaturan",
                    List.of(
                            new Entry("Akun", "/pengaturan/akun", Role.ADMIN),
                            new Entry("Surel", "/pengaturan/surel", Role.ADMIN),
                            new Entry("Jejak audit", "/pengaturan/audit", Role.ADMIN),
                            new Entry("Contoh tampilan", "/gaya", Role.ADMIN))));

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile @Nullable Set<String> served;

    Navigation(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    List<NavGroup> shownTo(User user, String path) {
        var current = currentEntry(path);
        var groups = new ArrayList<NavGroup>();
        for (var part : MENU) {
            var items = part.entries().stream()
                    .filter(entry -> isServed(entry.href()))
                    .filter(entry -> entry.roles().length == 0 || user.hasRole(entry.roles()))
                    .map(entry -> new NavGroup.Item(
                            entry.label(), entry.href(), entry.href().equals(current)))
                    .toList();
            if (!items.isEmpty()) groups.add(new NavGroup(part.label(), items));
        }
        return groups;
    }

    /// The entry with the longest address that the path lies in.
    private static @Nullable String currentEntry(String path) {
        String longest = null;
        for (var part : MENU) {
            for (var entry : part.entries()) {
                var href = entry.href();
                boolean covers = path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
                if (covers && (longest == null || href.length() > longest.length())) longest = href;
            }
        }
        return longest;
    }

    private boolean isServed(String href) {
        var known = served;
        if (known == null) {
            known = mappings.getObject().getHandlerMethods().keySet().stream()
                    .flatMap(mapping -> mapping.getDirectPaths().stream())
                    .collect(Collectors.toUnmodifiableSet());
            served = known;
        }
        return known.contains(href);
    }
}
