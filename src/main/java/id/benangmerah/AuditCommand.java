package id.benangmerah;

import id.benangmerah.audit.AuditLog;
import id.benangmerah.audit.ChainCheck;
import id.benangmerah.database.Database;
import id.benangmerah.kernel.Angka;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./benang audit periksa`: verifies the hash chain of the audit log.
@Command(
        name = "audit",
        description = "Memeriksa jejak audit.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "periksa")
final class AuditCommand {

    @Command(
            name = "periksa",
            description = "Menghitung ulang rantai jejak audit. Kode keluar 0: utuh, 1: rusak.",
            mixinStandardHelpOptions = true)
    int verify(
            @Option(names = "--data", defaultValue = "var", description = "Folder data (baku: ${DEFAULT-VALUE}).")
                    Path dataDir,
            @Option(names = "--json", description = "Hasil sebagai JSON.") boolean json) {
        try (var database = Database.open(System.getenv("BENANG_DB_URL"), dataDir)) {
            var check = new AuditLog(JdbcClient.create(database.dataSource()), Clock.systemUTC()).verify();
            System.out.println(json ? json(check) : sentence(check));
            return check instanceof ChainCheck.Intact ? 0 : 1;
        }
    }

    private static String sentence(ChainCheck check) {
        return switch (check) {
            case ChainCheck.Intact(long entries, String head) ->
                "Rantai jejak audit utuh: " + Angka.format(entries) + " catatan, ujungnya " + head + ".";
            case ChainCheck.Broken(long _, String sentence) -> "Rantai jejak audit RUSAK. " + sentence;
        };
    }

    private static String json(ChainCheck check) {
        return switch (check) {
            case ChainCheck.Intact(long entries, String head) ->
                "{\"utuh\": true, \"catatan\": " + entries + ", \"ujung\": \"" + head + "\"}";
            case ChainCheck.Broken(long nomor, String sentence) ->
                "{\"utuh\": false, \"nomor\": " + nomor + ", \"sebab\": \"" + sentence + "\"}";
        };
    }
}
