package id.benangmerah.usaha.imports;

import id.benangmerah.imports.ImportOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Turns compared rows into facts. Nothing is overwritten: a changed fact is closed and followed
/// by the new one.
final class UsahaTakeOver {

    private final JdbcClient jdbc;

    UsahaTakeOver(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void takeOver(ImportOrder order) {
        owners(order);
        enterprises(order);
        years(order);
        scales(order);
        certificates(order);
        memberships(order);
    }

    private void owners(ImportOrder order) {
        bind(order, jdbc.sql("""
                insert into pengusaha (id, nama, jenis_kelamin, tanggal_lahir, nik_sandi, nik_indeks, telepon_sandi,
                                       telepon_indeks, pendidikan, disabilitas, email_sandi, asal, recorded_at)
                select distinct on (h.pengusaha_id)
                       h.pengusaha_id, s.nama_pengusaha, s.jenis_kelamin, s.tanggal_lahir, s.nik_sandi, s.nik_indeks,
                       s.telepon_sandi, s.telepon_indeks, s.pendidikan, s.disabilitas, s.email_sandi, :source, :now
                  from usaha_impor_hasil h
                  join usaha_impor s on s.run_id = h.run_id and s.nomor = h.nomor
                 where h.run_id = :run and h.pemilik_baru
                 order by h.pengusaha_id, s.nomor
                """)).update();
        bind(order, jdbc.sql("""
                update pengusaha p
                   set nik_sandi = case when 'nik' = any (h.berubah) then s.nik_sandi else p.nik_sandi end,
                       nik_indeks = case when 'nik' = any (h.berubah) then s.nik_indeks else p.nik_indeks end,
                       nama = case when 'nama_pengusaha' = any (h.berubah) then s.nama_pengusaha else p.nama end,
                       jenis_kelamin = case when 'jenis_kelamin' = any (h.berubah) then s.jenis_kelamin
                                            else p.jenis_kelamin end,
                       tanggal_lahir = case when 'tanggal_lahir' = any (h.berubah) then s.tanggal_lahir
                                            else p.tanggal_lahir end,
                       pendidikan = case when 'pendidikan' = any (h.berubah) then s.pendidikan else p.pendidikan end,
                       disabilitas = case when 'disabilitas' = any (h.berubah) then s.disabilitas
                                          else p.disabilitas end,
                       telepon_sandi = case when 'telepon' = any (h.berubah) then s.telepon_sandi
                                            else p.telepon_sandi end,
                       telepon_indeks = case when 'telepon' = any (h.berubah) then s.telepon_indeks
                                             else p.telepon_indeks end,
                       email_sandi = case when 'email' = any (h.berubah) then s.email_sandi else p.email_sandi end,
                       asal = :source,
                       recorded_at = :now
                  from usaha_impor_hasil h
                  join usaha_impor s on s.run_id = h.run_id and s.nomor = h.nomor
                 where h.run_id = :run and p.id = h.pengusaha_id and not h.pemilik_baru
                   and h.berubah && array['nik', 'nama_pengusaha', 'jenis_kelamin', 'tanggal_lahir', 'pendidikan',
                                          'disabilitas', 'telepon', 'email']
                """)).update();
    }

    private void enterprises(ImportOrder order) {
        bind(order, jdbc.sql("""
                insert into usaha (id, pengusaha_id)
                select usaha_id, pengusaha_id
                  from usaha_impor_hasil
                 where run_id = :run and baru
                """)).update();
        bind(order, jdbc.sql("""
                insert into usaha_kunci (kunci, usaha_id)
                select s.kunci, h.usaha_id
                  from usaha_impor_hasil h
                  join usaha_impor s on s.run_id = h.run_id and s.nomor = h.nomor
                 where h.run_id = :run
                on conflict do nothing
                """)).update();
        bind(order, jdbc.sql("""
                insert into usaha_terdaftar (usaha_id, recorded_at, berlaku_dari, mulai, latitude, longitude, kode_desa,
                                             kbli, sektor, badan_usaha, tempat, nama, merek, alamat_sandi, alamat_indeks,
                                             rt, rw, asal)
                select h.usaha_id, :now, :today, s.mulai, s.latitude, s.longitude, s.kode_desa, s.kbli, s.sektor,
                       s.badan_usaha, s.tempat, s.nama, s.merek, s.alamat_sandi, s.alamat_indeks, s.rt, s.rw, :source
                  from usaha_impor_hasil h
                  join usaha_impor s on s.run_id = h.run_id and s.nomor = h.nomor
                 where h.run_id = :run and h.baru
                """)).update();
        bind(order, jdbc.sql("""
                with changed as (
                    select h.nomor, h.usaha_id, h.berubah
                      from usaha_impor_hasil h
                     where h.run_id = :run and not h.baru
                       and h.berubah && array['nama', 'merek', 'mulai', 'kbli', 'badan_usaha', 'tempat', 'alamat', 'rt',
                                              'rw', 'desa', 'latitude']
                ),
                closed as (
                    update usaha_terdaftar t
                       set superseded_at = :now
                      from changed c
                     where t.usaha_id = c.usaha_id and t.superseded_at = 'infinity' and t.berlaku_sampai = 'infinity'
                    returning t.*, c.nomor, c.berubah
                )
                insert into usaha_terdaftar (usaha_id, recorded_at, berlaku_dari, mulai, latitude, longitude, kode_desa,
                                             kbli, sektor, badan_usaha, tempat, nama, merek, alamat_sandi, alamat_indeks,
                                             rt, rw, kbli_lain, status, asal, asal_kolom)
                select t.usaha_id, :now, t.berlaku_dari,
                       case when 'mulai' = any (t.berubah) then s.mulai else t.mulai end,
                       case when 'latitude' = any (t.berubah) then s.latitude else t.latitude end,
                       case when 'latitude' = any (t.berubah) then s.longitude else t.longitude end,
                       case when 'desa' = any (t.berubah) then s.kode_desa else t.kode_desa end,
                       case when 'kbli' = any (t.berubah) then s.kbli else t.kbli end,
                       case when 'kbli' = any (t.berubah) then s.sektor else t.sektor end,
                       case when 'badan_usaha' = any (t.berubah) then s.badan_usaha else t.badan_usaha end,
                       case when 'tempat' = any (t.berubah) then s.tempat else t.tempat end,
                       case when 'nama' = any (t.berubah) then s.nama else t.nama end,
                       case when 'merek' = any (t.berubah) then s.merek else t.merek end,
                       case when 'alamat' = any (t.berubah) then s.alamat_sandi else t.alamat_sandi end,
                       case when 'alamat' = any (t.berubah) then s.alamat_indeks else t.alamat_indeks end,
                       case when 'rt' = any (t.berubah) then s.rt else t.rt end,
                       case when 'rw' = any (t.berubah) then s.rw else t.rw end,
                       t.kbli_lain, t.status, t.asal,
                       coalesce(t.asal_kolom, '{}') || (select jsonb_object_agg(isian, :source::text)
                                                          from unnest(t.berubah) as isian)
                  from closed t
                  join usaha_impor s on s.run_id = :run and s.nomor = t.nomor
                """)).update();
    }

    private void years(ImportOrder order) {
        bind(order, jdbc.sql("""
                with closed as (
                    update usaha_tahun y
                       set superseded_at = :now
                      from usaha_impor_hasil h
                      join usaha_impor s on s.run_id = h.run_id and s.nomor = h.nomor
                     where h.run_id = :run and 'omzet' = any (h.berubah)
                       and y.usaha_id = h.usaha_id and y.tahun = s.tahun and y.superseded_at = 'infinity'
                    returning y.usaha_id, y.aset, y.modal, y.tenaga_kerja, y.tenaga_kerja_pria, y.tenaga_kerja_wanita,
                              y.pembukuan, y.qris
                )
                insert into usaha_tahun (usaha_id, recorded_at, omzet, aset, modal, tahun, tenaga_kerja,
                                         tenaga_kerja_pria, tenaga_kerja_wanita, pembukuan, qris, kode_desa, asal)
                select h.usaha_id, :now, s.omzet, coalesce(s.aset, c.aset), coalesce(s.modal, c.modal), s.tahun,
                       coalesce(s.tenaga_kerja_pria + coalesce(s.tenaga_kerja_wanita, 0), s.tenaga_kerja_wanita,
                                c.tenaga_kerja),
                       coalesce(s.tenaga_kerja_pria, c.tenaga_kerja_pria),
                       coalesce(s.tenaga_kerja_wanita, c.tenaga_kerja_wanita),
                       coalesce(s.pembukuan, c.pembukuan), coalesce(s.qris, c.qris), s.kode_desa, :source
                  from usaha_impor_hasil h
                  join usaha_impor s on s.run_id = h.run_id and s.nomor = h.nomor
                  left join closed c on c.usaha_id = h.usaha_id
                 where h.run_id = :run and s.omzet is not null
                   and (h.baru or h.berubah && array['omzet', 'tahun'])
                """)).update();
    }

    /// A scale begins on the day it is known. Whether there is one already is asked by a join: a
    /// subquery for each row would read again and again what this statement itself has added.
    private void scales(ImportOrder order) {
        bind(order, jdbc.sql("""
                with wanted as (
                    select h.usaha_id, s.skala, s.kode_desa
                      from usaha_impor_hasil h
                      join usaha_impor s on s.run_id = h.run_id and s.nomor = h.nomor
                     where h.run_id = :run and s.skala is not null
                       and (h.baru or h.berubah && array['omzet', 'tahun'])
                ),
                ended as (
                    update usaha_skala k
                       set superseded_at = :now
                      from wanted w
                     where k.usaha_id = w.usaha_id and k.superseded_at = 'infinity' and k.berlaku_sampai = 'infinity'
                       and k.skala <> w.skala and k.berlaku_dari < :today
                    returning k.usaha_id, k.berlaku_dari, k.skala, k.sebelumnya, k.kode_desa, k.asal
                ),
                kept as (
                    insert into usaha_skala (usaha_id, recorded_at, berlaku_dari, berlaku_sampai, skala, sebelumnya,
                                             kode_desa, asal)
                    select usaha_id, :now, berlaku_dari, :today, skala, sebelumnya, kode_desa, asal
                      from ended
                )
                insert into usaha_skala (usaha_id, recorded_at, berlaku_dari, skala, sebelumnya, kode_desa, asal)
                select w.usaha_id, :now, :today, w.skala, e.skala, w.kode_desa, :source
                  from wanted w
                  left join ended e on e.usaha_id = w.usaha_id
                  left join usaha_skala k on k.usaha_id = w.usaha_id
                            and k.superseded_at = 'infinity' and k.berlaku_sampai = 'infinity'
                 where e.usaha_id is not null or k.usaha_id is null
                """)).update();
    }

    /// No file says when a number was issued; so it holds since the enterprise began, and never
    /// counts as newly won. The number of an SPP-IRT tells when it lapses.
    private void certificates(ImportOrder order) {
        bind(order, jdbc.sql("""
                insert into usaha_legalitas (usaha_id, recorded_at, berlaku_dari, berlaku_sampai, jenis, nomor, kode_desa,
                                             asal)
                select h.usaha_id, :now, l.dari, l.sampai, l.jenis, l.nomor, s.kode_desa, :source
                  from usaha_impor_hasil h
                  join usaha_impor s on s.run_id = h.run_id and s.nomor = h.nomor
                 cross join lateral (values
                           ('NIB', s.nib, s.mulai, 'infinity'::date),
                           ('HALAL', s.halal, s.mulai, 'infinity'),
                           ('MEREK', s.nomor_merek, s.mulai, 'infinity'),
                           ('PIRT', s.pirt,
                            least(s.mulai, make_date(2000 + right(s.pirt, 2)::int, 12, 31) - 1),
                            make_date(2000 + right(s.pirt, 2)::int, 12, 31))) as l (jenis, nomor, dari, sampai)
                 where h.run_id = :run and l.nomor is not null
                   and not exists (select from usaha_legalitas k
                                    where k.usaha_id = h.usaha_id and k.jenis = l.jenis and k.nomor = l.nomor
                                      and k.superseded_at = 'infinity')
                """)).update();
    }

    private void memberships(ImportOrder order) {
        bind(order, jdbc.sql("""
                insert into pengusaha_koperasi (pengusaha_id, koperasi_id, berlaku_dari, recorded_at, asal)
                select distinct h.pengusaha_id, k.koperasi_id, :today::date, :now::timestamptz, :source
                  from usaha_impor_hasil h
                  join usaha_impor s on s.run_id = h.run_id and s.nomor = h.nomor
                  join koperasi_terdaftar k on k.nik_koperasi = s.nik_koperasi
                       and k.superseded_at = 'infinity' and k.berlaku_sampai = 'infinity'
                 where h.run_id = :run
                   and not exists (select from pengusaha_koperasi m
                                    where m.pengusaha_id = h.pengusaha_id and m.koperasi_id = k.koperasi_id
                                      and m.superseded_at = 'infinity')
                """)).update();
    }

    private static StatementSpec bind(ImportOrder order, StatementSpec statement) {
        return statement
                .param("run", order.run())
                .param("now", order.now())
                .param("today", order.today())
                .param("source", order.source());
    }
}
