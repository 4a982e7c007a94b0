package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import id.benangmerah.rencana.Organisasi.Unit;
import id.benangmerah.rencana.Pelayanan.Mitra;
import id.benangmerah.rencana.periksa.ShippedData.Entry;
import id.benangmerah.rencana.periksa.Wording.Kinship;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Departments and units under one name.
@Family("Bentuk: nama perangkat daerah dan unitnya")
sealed interface BodyNames extends LawAndForm {

    @About(
            code = "BTK-21",
            level = Level.PERINGATAN,
            title = "Satu unit organisasi disebut dengan satu nama",
            basis = "UU 12/2011, Lampiran II: penggunaan istilah yang konsisten; peraturan tentang susunan organisasi",
            explanation = """
                    Nama bidang ditetapkan peraturan susunan organisasi. Nama lain di dalam teks membuat tidak jelas \
                    siapa yang bertugas. Satu unit memberi satu temuan dengan semua nama lainnya.""",
            example = "Bidang Pemberdayaan dan Pengembangan Koperasi, juga “… Pemeriksaan Koperasi”.")
    record UnitName() implements BodyNames {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Unit.class).forEach(unit -> {
                var others = others(plan, unit.id(), unit.nama());
                if (!others.isEmpty()) report(plan, findings, unit, unit.nama(), others);
            });
        }
    }

    @About(
            code = "BTK-22",
            level = Level.PERINGATAN,
            title = "Perangkat daerah disebut dengan satu nama",
            basis = "UU 12/2011, Lampiran II: penggunaan istilah yang konsisten; Pasal 1 rencana ini",
            explanation = """
                    Nama yang lain daripada nama resminya menunjuk perangkat daerah lain, atau perangkat daerah ini \
                    sebelum atau sesudah perubahan nama. Satu temuan memuat semua nama lainnya.""",
            example = "“Dinas Koperasi dan Usaha Mikro” di dalam rencana Dinas Koperasi, Usaha Kecil dan Menengah.")
    record DepartmentName() implements BodyNames {
        @Override
        public void check(Plan plan, Findings findings) {
            var identitas = plan.renstra().identitas();
            var others = others(plan, identitas.id(), identitas.perangkatDaerah());
            if (!others.isEmpty()) report(plan, findings, identitas, identitas.perangkatDaerah(), others);
        }
    }

    @About(
            code = "BTK-23",
            level = Level.SARAN,
            title = "Mitra disebut dengan nama bidang urusannya",
            basis = "UU 23/2014 Pasal 12; PP 18/2016: nomenklatur perangkat daerah",
            explanation = """
                    Nama dinas mengikuti nama urusan. Nama yang hampir sama dengan nama urusan biasanya salah tulis.""",
            example = "“Dinas Komunikasi dan Informasi”; urusannya Komunikasi dan Informatika.")
    record PartnerName() implements BodyNames {
        private static final List<String> FIELDS = ShippedData.read("/data/nomenklatur/urusan.yaml").stream()
                .map((Entry entry) -> entry.text("nama"))
                .toList();

        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Mitra.class)
                    .filter(mitra -> mitra.nama().startsWith("Dinas "))
                    .forEach(mitra -> {
                        var name = mitra.nama().substring("Dinas ".length());
                        if (FIELDS.stream().anyMatch(field -> Wording.isSame(field, name))) return;
                        FIELDS.stream()
                                .filter(field -> isNear(field, name))
                                .findFirst()
                                .ifPresent(field -> findings.at(
                                                plan.place(mitra).at("nama", "nama"), mitra.nama())
                                        .expecting("Dinas " + field)
                                        .mend("Periksa nama perangkat daerah itu.")
                                        .say("Mitra disebut “%s”, sedangkan nama urusannya %s.", mitra.nama(), field));
                    });
        }

        /// All words but one are the same, and that one begins the same.
        private static boolean isNear(String field, String name) {
            var wording = Wording.compare(field, name);
            if (wording.kinship() == Kinship.SLIP)
                return !wording.slips().getFirst().startsWith("urutan");
            return wording.lost().size() == 1
                    && wording.added().size() == 1
                    && Wording.content(field).size() > 1
                    && wording.added().getFirst().length() > 5
                    && wording.lost()
                            .getFirst()
                            .startsWith(wording.added().getFirst().substring(0, 5));
        }
    }

    @About(
            code = "BTK-24",
            level = Level.SARAN,
            title = "Setiap unit organisasi mempunyai uraian tugas",
            basis = "Permendagri 86/2017, sistematika Renstra: uraian tugas dan fungsi",
            explanation = """
                    Bila sebagian unit diuraikan tugasnya di dalam satu subbab, unit lain yang dicantumkan di susunan \
                    organisasi juga diuraikan. Satu temuan memuat semua unit; unit di dalam unit tidak diperiksa.""",
            example = "Susunan organisasi memuat UPT, uraian tugasnya tidak ada.")
    record WithoutDuties() implements BodyNames {
        @Override
        public void check(Plan plan, Findings findings) {
            var pelayanan = plan.renstra().pelayanan();
            if (pelayanan == null || pelayanan.organisasi() == null) return;
            var units = pelayanan.organisasi().unitList();
            var silent = units.stream()
                    .filter(unit -> unit.nomorUraian() == null && unit.tugas() == null)
                    .toList();
            if (silent.isEmpty() || units.stream().allMatch(unit -> unit.nomorUraian() == null)) return;
            findings.at(plan.place(silent.getFirst()), "tidak ada uraian")
                    .mend("Uraikan tugasnya, atau hapus dari susunan organisasi.")
                    .say(
                            "Susunan organisasi memuat %s tanpa uraian tugas.",
                            Words.enumeration(silent.stream().map(Unit::nama).toList()));
        }
    }

    private static List<Kutipan> others(Plan plan, String subject, String name) {
        return Quoted.of(plan, Aspek.NAMA)
                .filter(quotation -> subject.equals(quotation.subjek()))
                .filter(quotation -> !Wording.isSame(quotation.nilai().teks(), name))
                .toList();
    }

    private static void report(Plan plan, Findings findings, Record part, String name, List<Kutipan> others) {
        var byName = others.stream()
                .collect(Collectors.groupingBy(
                        quotation -> quotation.nilai().teks(), LinkedHashMap::new, Collectors.toList()));
        var said = byName.entrySet().stream()
                .map(one -> "“%s” (%s)"
                        .formatted(
                                one.getKey(),
                                one.getValue().stream()
                                        .map(Kutipan::tempat)
                                        .distinct()
                                        .collect(Collectors.joining(", "))))
                .toList();
        findings.at(Quoted.place(plan, others.getFirst()), String.join("; ", byName.keySet()))
                .against(plan.place(part), name)
                .mend("Pakai “%s” di semua tempat.", name)
                .say("“%s” juga disebut %s.", name, Words.enumeration(said));
    }
}
