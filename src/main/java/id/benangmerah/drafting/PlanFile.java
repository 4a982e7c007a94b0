package id.benangmerah.drafting;

import id.benangmerah.rencana.ReadProblem;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.StampedYaml;
import id.benangmerah.rencana.workbook.CellFault;
import id.benangmerah.rencana.workbook.PlanWorkbook;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that somebody hands in as a plan; what it is, its first bytes tell.
sealed interface PlanFile {

    /// @param stamp the SHA-256 of the revision that it says it was made from
    record Plan(Renstra renstra, @Nullable String stamp, List<CellFault> warnings) implements PlanFile {}

    /// Never empty.
    record Faulty(List<CellFault> faults) implements PlanFile {}

    static PlanFile read(byte[] file) {
        if (file.length == 0) return faulty("Berkas kosong", "Pilih berkas YAML atau XLSX yang diunduh dari sini.");
        if (isZip(file)) return readWorkbook(file);
        if (isOle(file))
            return faulty(
                    "Berkas ini berbentuk XLS lama atau berkata sandi",
                    "Buka, hapus kata sandinya, simpan sebagai XLSX, lalu unggah lagi.");
        return readYaml(file);
    }

    private static Faulty faulty(String sentence, String remedy) {
        return new Faulty(List.of(new CellFault("Berkas", sentence, remedy)));
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    private static boolean isOle(byte[] file) {
        return file.length > 3 && ByteBuffer.wrap(file).getInt() == 0xd0cf11e0;
    }

    private static PlanFile readWorkbook(byte[] file) {
        return switch (PlanWorkbook.read(file)) {
            case PlanWorkbook.Refused(var faults) -> new Faulty(faults);
            case PlanWorkbook.Readable(var _, var renstra, var origin, var warnings) ->
                new Plan(renstra, origin.sha256(), warnings);
        };
    }

    private static PlanFile readYaml(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException _) {
            return faulty("Berkas ini bukan XLSX dan bukan teks UTF-8", "Simpan sebagai YAML UTF-8 atau XLSX.");
        }
        var stamp = StampedYaml.find(text).map(StampedYaml::sha256).orElse(null);
        return switch (RenstraYaml.read(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            case RenstraYaml.Readable(var renstra) -> new Plan(renstra, stamp, List.of());
            case RenstraYaml.Unreadable(var problems) ->
                new Faulty(problems.stream().map(PlanFile::fault).toList());
        };
    }

    private static CellFault fault(ReadProblem problem) {
        var path = problem.path().isEmpty() ? "" : " (" + problem.path() + ")";
        return new CellFault(
                "baris " + problem.line() + ", kolom " + problem.column() + path,
                problem.sentence(),
                "Perbaiki baris itu, lalu unggah lagi.");
    }
}
