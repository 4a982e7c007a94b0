package id.benangmerah.imports;

import id.benangmerah.imports.ImportRun.Stage;
import id.benangmerah.imports.ImportTarget.Counts;
import id.benangmerah.imports.ImportTarget.Duplicate;
import id.benangmerah.imports.field.CellFault;
import id.benangmerah.imports.field.Fault;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Imports and the faults of their rows. A state changes only from the state it is expected in,
/// so that two who press at once do not both win.
@Repository
public class ImportRuns {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ImportRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A fault of a row as it is listed.
    public record RowFault(
            int nomor, int kolom, Fault fault, @Nullable String rincian) {}

    /// How often a fault occurs.
    public record FaultCount(Fault fault, int kolom, int jumlah) {}

    public long add(
            String target,
            String sumber,
            String berkas,
            String sha256,
            String format,
            String peta,
            @Nullable String wilayah,
            String username) {
        return jdbc.sql("""
                insert into import_run (target, sumber, berkas, sha256, format, peta, keadaan, wilayah, dimulai_oleh,
                                        dibuat_pada, diubah_pada)
                values (:target, :sumber, :berkas, :sha256, :format, :peta::jsonb, 'DIUNGGAH', :wilayah, :username,
                        :now, :now)
                returning id
                """)
                .param("target", target)
                .param("sumber", sumber)
                .param("berkas", berkas)
                .param("sha256", sha256)
                .param("format", format)
                .param("peta", peta)
                .param("wilayah", wilayah)
                .param("username", username)
                .param("now", now())
                .query(Long.class)
                .single();
    }

    public Optional<ImportRun> find(long id) {
        return jdbc.sql("""
                select id, target, sumber, berkas, sha256, format, peta::text as peta, keadaan, masalah, wilayah, total,
                       dibaca, baris_terakhir, ditolak, berperingatan, baru, berubah, sama, ditahan,
                       gerak::text as gerak, dimulai_oleh, dibuat_pada, diubah_pada
                  from import_run
                 where id = :id
                """).param("id", id).query(ImportRun.class).optional();
    }

    /// Newest first, older than `before`.
    public List<ImportRun> list(long before, int size) {
        return jdbc.sql("""
                select id, target, sumber, berkas, sha256, format, peta::text as peta, keadaan, masalah, wilayah, total,
                       dibaca, baris_terakhir, ditolak, berperingatan, baru, berubah, sama, ditahan,
                       gerak::text as gerak, dimulai_oleh, dibuat_pada, diubah_pada
                  from import_run
                 where id < :before
                 order by id desc
                 limit :size
                """)
                .param("before", before)
                .param("size", size)
                .query(ImportRun.class)
                .list();
    }

    /// The oldest on which there is work to do.
    public Optional<ImportRun> findWaiting() {
        return jdbc.sql("select min(id) from import_run where keadaan in ('DIPERIKSA', 'DIAMBIL')")
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    /// Whether it was in `from`, and so is in `to` now.
    public boolean move(long id, Stage from, Stage to, @Nullable String masalah) {
        return jdbc.sql("""
                        update import_run
                           set keadaan = :to, masalah = :masalah, diubah_pada = :now
                         where id = :id and keadaan = :from
                        """)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("masalah", masalah)
                        .param("now", now())
                        .update()
                == 1;
    }

    /// Decides how the columns are read; whatever was staged by another map is void.
    public void setMap(long id, String sumber, String peta) {
        jdbc.sql("""
                update import_run
                   set peta = :peta::jsonb, sumber = :sumber, dibaca = 0, baris_terakhir = 0, ditolak = 0,
                       berperingatan = 0, diubah_pada = :now
                 where id = :id
                """)
                .param("id", id)
                .param("sumber", sumber)
                .param("peta", peta)
                .param("now", now())
                .update();
        jdbc.sql("delete from import_fault where run_id = :id").param("id", id).update();
    }

    void setTotal(long id, int total) {
        jdbc.sql("update import_run set total = :total where id = :id")
                .param("id", id)
                .param("total", total)
                .update();
    }

    /// Part of the transaction that stages the rows it counts. False when the import is no
    /// longer being checked.
    boolean advance(long id, int read, int lastRow) {
        return jdbc.sql("""
                        update import_run
                           set dibaca = dibaca + :read, baris_terakhir = :lastRow, diubah_pada = :now
                         where id = :id and keadaan = 'DIPERIKSA'
                        """)
                        .param("id", id)
                        .param("read", read)
                        .param("lastRow", lastRow)
                        .param("now", now())
                        .update()
                == 1;
    }

    void addDuplicates(long id, List<Duplicate> duplicates) {
        jdbc.sql("""
                insert into import_fault (run_id, nomor, kolom, fault, galat, rincian)
                select :id, twin.nomor, :column, :fault, true, 'baris ' || twin.pertama
                  from unnest(:nomor::int[], :pertama::int[]) as twin (nomor, pertama)
                """)
                .param("id", id)
                .param("column", CellFault.WHOLE_ROW)
                .param("fault", Fault.GANDA_DI_BERKAS.name())
                .param("nomor", duplicates.stream().map(Duplicate::nomor).toArray(Integer[]::new))
                .param("pertama", duplicates.stream().map(Duplicate::pertama).toArray(Integer[]::new))
                .update();
    }

    void setCounts(long id, Counts counts) {
        jdbc.sql("""
                update import_run
                   set baru = :baru, berubah = :berubah, sama = :sama, ditahan = :ditahan, total = dibaca,
                       ditolak = (select count(distinct nomor) from import_fault where run_id = :id and galat),
                       berperingatan = (select count(distinct nomor) from import_fault where run_id = :id and not galat)
                 where id = :id
                """)
                .param("id", id)
                .param("baru", counts.baru())
                .param("berubah", counts.berubah())
                .param("sama", counts.sama())
                .param("ditahan", counts.ditahan())
                .update();
    }

    /// Part of the transaction that takes the rows over. False when they are in already.
    boolean takeIn(long id) {
        return jdbc.sql("update import_run set masuk = true where id = :id and keadaan = 'DIAMBIL' and not masuk")
                        .param("id", id)
                        .update()
                == 1;
    }

    /// @param gerak what the import did to the indicators, as JSON
    void finish(long id, @Nullable String gerak) {
        jdbc.sql("""
                update import_run
                   set gerak = :gerak::jsonb, keadaan = 'SELESAI', masalah = null, diubah_pada = :now
                 where id = :id and keadaan = 'DIAMBIL' and masuk
                """).param("id", id).param("gerak", gerak).param("now", now()).update();
    }

    /// After a fault while taking over: it waits again, unless the rows are in.
    void release(long id, @Nullable String masalah) {
        jdbc.sql("""
                update import_run
                   set keadaan = case when masuk then 'SELESAI' else 'SIAP' end, masalah = :masalah, diubah_pada = :now
                 where id = :id and keadaan = 'DIAMBIL'
                """)
                .param("id", id)
                .param("masalah", masalah)
                .param("now", now())
                .update();
    }

    /// The most frequent first.
    public List<FaultCount> countFaults(long id) {
        return jdbc.sql("""
                select fault, kolom, count(*) as jumlah
                  from import_fault
                 where run_id = :id
                 group by fault, kolom
                 order by min(case when galat then 0 else 1 end), count(*) desc, fault, kolom
                """).param("id", id).query(FaultCount.class).list();
    }

    /// The faults of `size` rows after row `after`, in the order of the file.
    public List<RowFault> listFaults(long id, @Nullable Fault fault, int after, int size) {
        return jdbc.sql("""
                select nomor, kolom, fault, rincian
                  from import_fault
                 where run_id = :id
                   and nomor in (select distinct nomor
                                   from import_fault
                                  where run_id = :id and nomor > :after and (:fault::text is null or fault = :fault)
                                  order by nomor
                                  limit :size)
                 order by nomor, kolom, fault
                """)
                .param("id", id)
                .param("fault", fault == null ? null : fault.name())
                .param("after", after)
                .param("size", size)
                .query(RowFault.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
