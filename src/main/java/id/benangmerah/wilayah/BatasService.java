package id.benangmerah.wilayah;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.kernel.KodeWilayah;
import id.benangmerah.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Loading and revoking of boundaries, with the log of who did it.
@Service
public class BatasService {

    /// The largest file that is read, in bytes.
    public static final int MOST_BYTES = 20_000_000;

    private final Wilayah wilayah;
    private final BatasRepository batas;
    private final AuditLog auditLog;

    public BatasService(Wilayah wilayah, BatasRepository batas, AuditLog auditLog) {
        this.wilayah = wilayah;
        this.batas = batas;
        this.auditLog = auditLog;
    }

    /// A file with the source and licence that will be shown under every map made of it.
    public record Upload(String namaBerkas, String sumber, String lisensi, byte[] content) {}

    public sealed interface Outcome {}

    public record Loaded(int wilayah) implements Outcome {}

    /// Nothing was taken; the sentences say what to mend.
    public record Refused(List<String> problems) implements Outcome {}

    public List<LoadedBatas> list() {
        return batas.listBerkas();
    }

    @Transactional
    public Outcome load(String username, Upload upload) {
        var problems = problemsOf(upload);
        if (!problems.isEmpty()) return new Refused(problems);
        return switch (BatasFile.read(upload.content(), known())) {
            case BatasFile.Unreadable(var faults) -> new Refused(faults);
            case BatasFile.Readable(var batasList) -> save(username, upload, batasList);
        };
    }

    private Loaded save(String username, Upload upload, List<BatasFile.Batas> batasList) {
        var sha256 = Sha256.of(upload.content());
        batas.save(
                new BatasRepository.Upload(upload.namaBerkas(), upload.sumber(), upload.lisensi(), sha256, username),
                batasList);
        auditLog.record(Act.of(username, "wilayah.muat-batas", "batas:" + upload.namaBerkas())
                .changing(
                        null,
                        Map.of(
                                "sha256", sha256,
                                "wilayah", batasList.size(),
                                "sumber", upload.sumber(),
                                "lisensi", upload.lisensi())));
        return new Loaded(batasList.size());
    }

    /// False when the file is unknown or was revoked before.
    @Transactional
    public boolean revoke(String username, long id) {
        boolean revoked = batas.revoke(id);
        if (revoked) auditLog.record(Act.of(username, "wilayah.cabut-batas", "batas:" + id));
        return revoked;
    }

    private static List<String> problemsOf(Upload upload) {
        var problems = new ArrayList<String>();
        if (upload.content().length == 0) problems.add("Pilih berkas GeoJSON lebih dahulu.");
        if (upload.content().length > MOST_BYTES) problems.add("Berkas lebih besar dari 20 MB; sederhanakan dahulu.");
        if (upload.sumber().isBlank()) problems.add("Tuliskan sumber batas wilayah; ia ditampilkan di bawah peta.");
        if (upload.lisensi().isBlank()) problems.add("Tuliskan lisensi atau izin pakainya.");
        return problems;
    }

    private Set<KodeWilayah> known() {
        return Stream.concat(
                        wilayah.listKecamatan().stream().map(Kecamatan::kode),
                        wilayah.listDesa().stream().map(Desa::kode))
                .collect(Collectors.toSet());
    }
}
