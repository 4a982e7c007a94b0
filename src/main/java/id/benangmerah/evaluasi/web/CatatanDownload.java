package id.benangmerah.evaluasi.web;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.evaluasi.Kinerja;
import id.benangmerah.identity.User;
import id.benangmerah.indikator.LineageService;
import id.benangmerah.indikator.LineageService.Figure;
import id.benangmerah.indikator.LineageService.RecordRef;
import id.benangmerah.indikator.Populasi;
import id.benangmerah.indikator.sql.Members.Side;
import id.benangmerah.indikator.sumber.Satuan;
import id.benangmerah.kernel.Angka;
import id.benangmerah.web.TableFile;
import id.benangmerah.wilayah.Wilayah;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A list of records as a file. The names of people stay out of it; who took which list is
/// written down first.
@Component
class CatatanDownload {

    private final LineageService lineage;
    private final AuditLog audit;
    private final Wilayah wilayah;
    private final TransactionTemplate reading;

    CatatanDownload(LineageService lineage, AuditLog audit, Wilayah wilayah, PlatformTransactionManager transactions) {
        this.lineage = lineage;
        this.audit = audit;
        this.wilayah = wilayah;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    void send(
            User user,
            Kinerja kinerja,
            Figure figure,
            CatatanQuery query,
            TableFile.Format format,
            HttpServletResponse response)
            throws IOException {
        audit.record(act(user, kinerja, query, format));
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(kinerja, query, format));
        try (var file = TableFile.open(
                format, response.getOutputStream(), title(figure, query), notes(kinerja, figure, query))) {
            boolean people = lineage.sumber(figure, query.part()).satuan() == Satuan.ORANG;
            file.head(
                    people
                            ? List.of("Nomor", "Kode desa", "Desa/kelurahan", "Kecamatan")
                            : List.of("Nomor", "Nama", "Kode desa", "Desa/kelurahan", "Kecamatan"));
            reading.executeWithoutResult(_ -> lineage.each(
                    figure,
                    query.part(),
                    query.slice().wilayah(),
                    query.search(),
                    record -> file.row(people ? placed(record) : named(record))));
        }
    }

    /// `Belum memenuhi: koperasi bersertifikat NIK`
    static String title(Figure figure, CatatanQuery query) {
        return Bagian.label(query.part()) + ", tahun " + query.slice().tahun();
    }

    /// Which records the list holds.
    String meaning(Figure figure, CatatanQuery query) {
        var above = names(figure.above());
        var below = names(figure.below());
        return switch (query.part()) {
            case COUNTED -> "Yang dihitung: " + above + ".";
            case SHORT -> "Masuk penyebut (" + below + "), tetapi belum termasuk " + above + ".";
            case OUTSIDE -> "Termasuk " + above + ", tetapi tidak masuk penyebut (" + below + ").";
            case BASE -> "Penyebut: " + below + ".";
        };
    }

    private static String names(Side side) {
        return side.populations().stream().map(Populasi::nama).collect(Collectors.joining(" atau "));
    }

    private List<?> named(RecordRef record) {
        return List.of(record.id(), record.nama(), record.desa().kode(), desa(record), kecamatan(record));
    }

    private List<?> placed(RecordRef record) {
        return List.of(record.id(), record.desa().kode(), desa(record), kecamatan(record));
    }

    private String desa(RecordRef record) {
        return wilayah.findNama(record.desa()).orElse("");
    }

    private String kecamatan(RecordRef record) {
        return wilayah.findNama(record.desa().kecamatan()).orElse("");
    }

    private List<String> notes(Kinerja kinerja, Figure figure, CatatanQuery query) {
        var slice = query.slice();
        return List.of(
                "Indikator " + kinerja.indikator().id() + ": "
                        + kinerja.indikator().nama(),
                meaning(figure, query),
                "Wilayah: " + wilayah.namaLengkap(slice.wilayah()),
                "Menurut catatan per " + (slice.per() == null ? "saat diunduh" : Angka.format(slice.per())),
                "Rumus " + FigureEvidence.versionWords(figure.versi()) + ": "
                        + figure.versi().text(),
                "Data peragaan: bukti di aplikasi ini hasil simulasi; rencananya asli.");
    }

    private static Act act(User user, Kinerja kinerja, CatatanQuery query, TableFile.Format format) {
        var slice = query.slice();
        var what = Map.of(
                "bagian", query.part().name(),
                "tahun", slice.tahun().value(),
                "per", slice.per() == null ? "" : slice.per().toString(),
                "wilayah", slice.wilayah().kode(),
                "cari", query.search(),
                "format", format.suffix());
        return Act.of(
                        user.username(),
                        "catatan.unduh",
                        "indikator:" + kinerja.indikator().id())
                .changing(null, what);
    }

    private static String disposition(Kinerja kinerja, CatatanQuery query, TableFile.Format format) {
        var name = "%s_%s_%s.%s"
                .formatted(
                        kinerja.indikator().id(),
                        Bagian.label(query.part())
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace(' ', '-'),
                        query.slice().tahun(),
                        format.suffix());
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
