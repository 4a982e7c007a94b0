package id.benangmerah.usaha.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import id.benangmerah.imports.ColumnMap;
import id.benangmerah.imports.ImportRun;
import id.benangmerah.imports.ImportRun.Stage;
import id.benangmerah.imports.ImportRuns;
import id.benangmerah.imports.ImportWork;
import id.benangmerah.imports.table.SheetRow;
import id.benangmerah.imports.table.TableSource;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.PrivacyKeys;
import id.benangmerah.privacy.SealedFiles;
import id.benangmerah.wilayah.Wilayah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// Files of enterprises on a real database: in, in again, half in.
class UsahaImportTest {

    private static final String HEAD = "NIK;Nama pemilik;L/P;Nama usaha;Tahun mulai;KBLI;Badan usaha;Tempat usaha;"
            + "Kecamatan;Desa;NIB;No HP;Tahun data;Omzet\n";
    private static final DataSource DATA = TestDatabase.fresh();
    private static final PrivacyKeys KEYS = PrivacyKeys.random();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final JdbcClient jdbc = JdbcClient.create(DATA);
    private final ImportRuns runs = new ImportRuns(jdbc, CLOCK);
    private final UsahaImport target = new UsahaImport(jdbc, new FieldCipher(KEYS));

    @BeforeEach
    void empty() {
        jdbc.sql("truncate usaha, pengusaha, import_run, usaha_impor, usaha_impor_hasil cascade")
                .update();
    }

    @Test
    void good_rows_come_in_and_bad_ones_are_told() {
        var run = taken(
                HEAD
                        + "3514125708900012;Siti Aminah;P;Warung Bu Siti;2015;56102;Perorangan;Rumah;Gempol;Kepulungan;-;0812-3456-7890;2025;Rp 120.000.000\n"
                        + "1111111111111111;Budi;L;Toko Budi;2016;47112;Perorangan;Kios;Gempol;Kepulungan;-;-;-;-\n"
                        + "-;Ani;P;Jahit Ani;2017;14111;Perorangan;Rumah;Gempol;Entah Mana;-;-;-;-\n"
                        + "3514125708900012;Siti Aminah;P;warung bu siti;2015;56102;Perorangan;Rumah;Gempol;Kepulungan;-;-;-;-\n");

        assertThat(run.baru()).isEqualTo(1);
        assertThat(run.ditolak()).isEqualTo(3);
        assertThat(runs.listFaults(run.id(), null, 0, 10))
                .extracting(fault -> fault.nomor() + " " + fault.fault())
                .containsExactly("3 NIK_SALAH", "4 DESA_TIDAK_DIKENAL", "5 GANDA_DI_BERKAS");
        assertThat(registered()).containsExactly("Warung Bu Siti I 35.14.12.2004 120000000 MIKRO");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var file = HEAD + row(1) + row(2);
        taken(file);
        var again = checked(file);

        assertThat(again.sama()).isEqualTo(2);
        assertThat(again.baru() + again.berubah()).isZero();
    }

    @Test
    void a_changed_cell_closes_the_old_fact_and_adds_the_new() {
        taken(HEAD + row(1));
        var run = taken(HEAD + row(1).replace("Rumah", "Pasar").replace("5000000", "7000000"));

        assertThat(run.berubah()).isEqualTo(1);
        assertThat(jdbc.sql("select tempat from usaha_terdaftar order by id")
                        .query(String.class)
                        .list())
                .containsExactly("RUMAH", "PASAR");
        assertThat(jdbc.sql("select omzet from usaha_tahun where superseded_at = 'infinity'")
                        .query(Long.class)
                        .list())
                .containsExactly(7_000_000L);
    }

    @Test
    void what_a_stronger_source_said_is_held() {
        taken(HEAD + row(1));
        jdbc.sql("update usaha_terdaftar set asal = 'PETUGAS'").update();
        var run = checked(HEAD + row(1).replace("Rumah", "Pasar"));

        assertThat(run.berubah()).isZero();
        assertThat(run.ditahan()).isEqualTo(1);
    }

    @Test
    void a_check_that_was_killed_goes_on_where_it_was() {
        var file = new StringBuilder(HEAD);
        for (int i = 1; i <= 3_500; i++) file.append(row(i));
        long id = uploaded(file.toString());
        var killed = new Killed(2, false);
        assertThatThrownBy(() -> work(killed).check(run(id), target)).hasMessageContaining("killed");

        var halted = run(id);
        assertThat(halted.keadaan()).isEqualTo(Stage.DIPERIKSA);
        assertThat(halted.dibaca()).isBetween(1, 3_499);
        assertThat(registered()).isEmpty();

        work(new DataSourceTransactionManager(DATA)).check(halted, target);
        assertThat(run(id).dibaca()).isEqualTo(3_500);
        assertThat(run(id).baru()).isEqualTo(3_500);
    }

    @Test
    void taking_over_that_was_killed_leaves_nothing_and_can_be_repeated() {
        long id = uploaded(HEAD + row(1) + row(2));
        work(new DataSourceTransactionManager(DATA)).check(run(id), target);
        runs.move(id, Stage.SIAP, Stage.DIAMBIL, null);
        assertThatThrownBy(() -> work(new Killed(0, true)).takeOver(run(id), target, () -> {}, () -> null))
                .hasMessageContaining("killed");

        assertThat(registered()).isEmpty();
        assertThat(run(id).keadaan()).isEqualTo(Stage.DIAMBIL);

        work(new DataSourceTransactionManager(DATA)).takeOver(run(id), target, () -> {}, () -> null);
        assertThat(registered()).hasSize(2);
        assertThat(run(id).keadaan()).isEqualTo(Stage.SELESAI);
    }

    private static String row(int i) {
        return "-;Pemilik %d;P;Usaha %d;2015;56102;Perorangan;Rumah;Gempol;Kepulungan;%013d;-;2025;5000000\n"
                .formatted(i, i, 1_000_000_000_000L + i);
    }

    private ImportRun taken(String csv) {
        var run = checked(csv);
        runs.move(run.id(), Stage.SIAP, Stage.DIAMBIL, null);
        work(new DataSourceTransactionManager(DATA)).takeOver(run(run.id()), target, () -> {}, () -> null);
        return run(run.id());
    }

    private ImportRun checked(String csv) {
        long id = uploaded(csv);
        work(new DataSourceTransactionManager(DATA)).check(run(id), target);
        return run(id);
    }

    private long uploaded(String csv) {
        try {
            var bytes = csv.getBytes(StandardCharsets.UTF_8);
            var kept = files().keep(new ByteArrayInputStream(bytes), 1 << 24);
            var plain = Files.write(folder.resolve("berkas.csv"), bytes);
            var rows = new ArrayList<SheetRow>();
            try (var source = TableSource.open(plain)) {
                for (var row = source.next(); row != null && rows.size() < 5; row = source.next()) rows.add(row);
            }
            var map = ColumnMap.guess(rows, target.fields());
            assertThat(map.missing(target.fields())).isEmpty();
            long id = runs.add("usaha", "DESA", "berkas.csv", kept.sha256(), "CSV", map.json(), null, "staf");
            runs.move(id, Stage.DIUNGGAH, Stage.DIPERIKSA, null);
            return id;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportRun run(long id) {
        return runs.find(id).orElseThrow();
    }

    private SealedFiles files() {
        return new SealedFiles(folder.resolve("impor"), KEYS);
    }

    private ImportWork work(DataSourceTransactionManager transactions) {
        return new ImportWork(runs, files(), new Wilayah(jdbc), CLOCK, DATA, transactions);
    }

    private java.util.List<String> registered() {
        return jdbc.sql("""
                select concat_ws(' ', t.nama, t.sektor, t.kode_desa, y.omzet, k.skala)
                  from usaha_terdaftar t
                  left join usaha_tahun y on y.usaha_id = t.usaha_id and y.superseded_at = 'infinity'
                  left join usaha_skala k on k.usaha_id = t.usaha_id and k.superseded_at = 'infinity'
                 where t.superseded_at = 'infinity'
                 order by t.nama
                """).query(String.class).list();
    }

    /// Dies before a transaction, or before its commit, as a process that is killed does.
    private static final class Killed extends DataSourceTransactionManager {

        private static final long serialVersionUID = 1;
        private final boolean atCommit;
        private int left;

        Killed(int transactions, boolean atCommit) {
            super(DATA);
            this.left = transactions;
            this.atCommit = atCommit;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            if (!atCommit && left-- == 0) throw new IllegalStateException("killed");
            super.doBegin(transaction, definition);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            if (!atCommit) {
                super.doCommit(status);
                return;
            }
            doRollback(status);
            throw new IllegalStateException("killed");
        }
    }
}
