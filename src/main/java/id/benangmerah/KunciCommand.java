package id.benangmerah;

import id.benangmerah.audit.Act;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.database.Database;
import id.benangmerah.kernel.Angka;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.KeyCheck;
import id.benangmerah.privacy.KeyRotation;
import id.benangmerah.privacy.PrivacyKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./benang kunci putar|lanjut|cabut`: gives personal data a new sealing key. The application
/// must be stopped, because it reads its keys only at the start.
@Command(
        name = "kunci",
        description = "Memutar kunci data pribadi; aplikasi harus berhenti dahulu.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "putar|lanjut|cabut")
final class KunciCommand {

    @Command(
            name = "putar",
            description = "Membuat kunci baru lalu menyegel ulang semua data pribadi.",
            mixinStandardHelpOptions = true)
    int rotate(@Option(names = "--data", defaultValue = "var", description = "Folder data.") Path dataDir) {
        refuseConfiguredKeys();
        System.out.println("Kunci " + PrivacyKeys.addSealingKey(dataDir) + " dibuat; simpan salinan berkas keys.");
        return sealAnew(dataDir);
    }

    @Command(
            name = "lanjut",
            description = "Melanjutkan penyegelan ulang yang terputus.",
            mixinStandardHelpOptions = true)
    int resume(@Option(names = "--data", defaultValue = "var", description = "Folder data.") Path dataDir) {
        refuseConfiguredKeys();
        return sealAnew(dataDir);
    }

    @Command(
            name = "cabut",
            description = "Mencabut kunci lama bila tidak ada data yang memerlukannya.",
            mixinStandardHelpOptions = true)
    int retire(
            @Parameters(paramLabel = "NOMOR", description = "Nomor kunci.") int number,
            @Option(names = "--data", defaultValue = "var", description = "Folder data.") Path dataDir) {
        refuseConfiguredKeys();
        try (var database = Database.open(System.getenv("BENANG_DB_URL"), dataDir)) {
            var keys = PrivacyKeys.open(dataDir, null);
            var jdbc = JdbcClient.create(database.dataSource());
            long used = rotation(database, jdbc, keys).countSealedWith(number);
            if (used > 0) {
                System.out.println(
                        "Kunci " + number + " masih dipakai " + Angka.format(used) + " nilai; jalankan kunci lanjut.");
                return 1;
            }
            PrivacyKeys.removeSealingKey(dataDir, number);
            log(jdbc, "kunci.cabut", Map.of("kunci", number));
            System.out.println("Kunci " + number + " dicabut.");
            return 0;
        }
    }

    private static int sealAnew(Path dataDir) {
        try (var database = Database.open(System.getenv("BENANG_DB_URL"), dataDir)) {
            var keys = PrivacyKeys.open(dataDir, null);
            var jdbc = JdbcClient.create(database.dataSource());
            KeyCheck.verify(jdbc, new FieldCipher(keys));
            long sealed = rotation(database, jdbc, keys).sealAnew(KunciCommand::tell);
            log(jdbc, "kunci.putar", Map.of("kunci", keys.newest(), "nilai", sealed));
            System.out.println(Angka.format(sealed) + " nilai kini disegel dengan kunci " + keys.newest() + ".");
            return 0;
        }
    }

    private static KeyRotation rotation(Database database, JdbcClient jdbc, PrivacyKeys keys) {
        var transactions = new JdbcTransactionManager(database.dataSource());
        return new KeyRotation(jdbc, keys, new TransactionTemplate(transactions));
    }

    private static void tell(long done) {
        if (done % 50_000 < 500) System.out.println("  " + Angka.format(done) + " nilai …");
    }

    private static void log(JdbcClient jdbc, String action, Map<String, ?> what) {
        new AuditLog(jdbc, Clock.systemUTC())
                .record(Act.of("operator", action, "kunci-data-pribadi").changing(null, what));
    }

    private static void refuseConfiguredKeys() {
        var configured = System.getenv("BENANG_KEYS");
        if (configured != null && !configured.isBlank()) {
            throw new IllegalStateException(
                    "Kunci berasal dari BENANG_KEYS; tambahkan baris seal.N di sana, lalu jalankan tanpa BENANG_KEYS.");
        }
    }
}
