package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Kebijakan;
import id.benangmerah.rencana.Kebijakan.ArahKebijakan;
import id.benangmerah.rencana.Kebijakan.Kaitan;
import id.benangmerah.rencana.Kebijakan.Strategi;
import id.benangmerah.rencana.Organisasi;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.Sasaran;
import id.benangmerah.rencana.Tujuan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The thread from goal to subkegiatan, and from policy to what carries it out.
@Family("Kaitan dari isu sampai subkegiatan")
sealed interface CascadeRules extends Rule {

    @About(
            code = "KSK-01",
            level = Level.PERINGATAN,
            title = "Setiap bagian kaskade mempunyai indikator",
            basis = "Permendagri 86/2017, Tabel T-C.25 dan T-C.27",
            explanation = "Bagian tanpa indikator tidak dapat dinilai berhasil atau tidak.",
            example = "Program tanpa indikator.")
    record WithoutIndikator() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.nodes().stream()
                    .filter(node -> node.indikatorList().isEmpty())
                    .forEach(node -> findings.at(plan.place((Record) node), "tidak ada")
                            .mend("Cetak indikatornya.")
                            .say("%s %s tidak mempunyai indikator.", level(node), Words.quoted(node.nama())));
        }
    }

    @About(
            code = "KSK-02",
            level = Level.PERINGATAN,
            title = "Setiap tujuan mempunyai sasaran, setiap sasaran dilayani program",
            basis = "Permendagri 86/2017, Tabel T-C.25 dan T-C.27",
            explanation = "Sasaran tanpa program tidak akan dicapai oleh siapa pun.",
            example = "Sasaran “Meningkatnya kepatuhan koperasi” tanpa program.")
    record Unserved() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var tujuan : plan.renstra().tujuanList()) {
                if (tujuan.sasaranList().isEmpty()) report(plan, findings, tujuan, "sasaran");
                for (var sasaran : tujuan.sasaranList())
                    if (plan.renstra().programsOf(sasaran).isEmpty()) report(plan, findings, sasaran, "program");
            }
            for (var program : plan.renstra().programList()) {
                if (program.kegiatanList().isEmpty()) report(plan, findings, program, "kegiatan");
                for (var kegiatan : program.kegiatanList())
                    if (kegiatan.subKegiatanList().isEmpty()) report(plan, findings, kegiatan, "subkegiatan");
            }
        }

        private static void report(Plan plan, Findings findings, PlanNode node, String missing) {
            findings.at(plan.place((Record) node), "tidak ada " + missing)
                    .mend("Tambahkan %s, atau hapus bagian ini.", missing)
                    .say("%s %s tidak mempunyai %s.", level(node), Words.quoted(node.nama()), missing);
        }
    }

    @About(
            code = "KSK-03",
            level = Level.GALAT,
            title = "Tujuan yang dicetak di atas program ada di T-C.25",
            basis = "Permendagri 86/2017, Tabel T-C.25 dan T-C.27",
            explanation = """
                    Kolom Tujuan T-C.27 mengulang tujuan T-C.25. Yang lain sama sekali berarti program itu dianggarkan \
                    untuk tujuan yang tidak pernah ditetapkan.""",
            example = "T-C.27 mencetak tujuan “Persentase UMKM yang naik kelas”, T-C.25 tidak mengenalnya.")
    record UnknownTujuan() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            reportUnknown(
                    plan,
                    findings,
                    "tujuan",
                    Program::tujuanCetak,
                    plan.renstra().tujuanList());
        }
    }

    @About(
            code = "KSK-04",
            level = Level.GALAT,
            title = "Sasaran yang dicetak di atas program ada di T-C.25",
            basis = "Permendagri 86/2017, Tabel T-C.25 dan T-C.27",
            explanation =
                    "Kolom Sasaran T-C.27 mengulang sasaran T-C.25; redaksi yang hanya berbeda sedikit tidak dihitung di sini.",
            example = "T-C.27 mencetak sasaran “Terwujudnya Peningkatan Skala Usaha UMKM”, T-C.25 tidak mengenalnya.")
    record UnknownSasaran() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            reportUnknown(
                    plan,
                    findings,
                    "sasaran",
                    Program::sasaranCetak,
                    sasaran(plan).toList());
        }
    }

    @About(
            code = "KSK-05",
            level = Level.PERINGATAN,
            title = "Program berada di bawah sasaran yang dilayaninya",
            basis = "PermenPANRB 89/2021: hubungan sebab akibat antarjenjang",
            explanation = """
                    Bila tidak satu kata pun dari program, sasaran program, dan indikatornya ada pada sasaran yang dicetak \
                    di atasnya, hubungan sebab akibatnya tidak terlihat.""",
            example = "Program pengawasan koperasi di bawah sasaran “Terwujudnya peningkatan kualitas UMKM”.")
    record UnrelatedProgram() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (var program : plan.renstra().programList()) {
                var heading = program.sasaranCetak();
                if (heading == null || isSupport(program)) continue;
                var words = Stream.concat(
                                Stream.of(
                                        program.nama(),
                                        program.sasaranProgram() == null ? "" : program.sasaranProgram()),
                                program.indikatorList().stream().map(indikator -> indikator.nama()))
                        .toList();
                if (Vocabulary.of(heading).isEmpty()
                        || !Vocabulary.shared(Vocabulary.of(heading), Vocabulary.of(words))
                                .isEmpty()) continue;
                findings.at(plan.place(program).at("sasaran_cetak", "sasaran"), heading)
                        .mend("Tempatkan program di bawah sasaran yang dilayaninya.")
                        .say(
                                "%s dicetak di bawah sasaran %s, yang tidak berhubungan dengannya.",
                                program.nama(), Words.quoted(heading));
            }
        }

        private static boolean isSupport(Program program) {
            return program.kode().endsWith(".01");
        }
    }

    @About(
            code = "KSK-06",
            level = Level.PERINGATAN,
            title = "Setiap sasaran mempunyai strategi di Tabel T-C.26",
            basis = "Permendagri 86/2017, Tabel T-C.26",
            explanation = "Tabel strategi mengikat sasaran dengan strategi dan arah kebijakan.",
            example = "Sasaran akuntabilitas tidak mempunyai baris di Tabel 5.1.")
    record WithoutStrategi() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var kebijakan = plan.renstra().kebijakan();
            if (kebijakan == null || kebijakan.kaitanList().isEmpty()) return;
            var served = kebijakan.kaitanList().stream().map(Kaitan::sasaran).collect(Collectors.toSet());
            sasaran(plan)
                    .filter(one -> !served.contains(one.id()))
                    .forEach(one -> findings.at(plan.place(one), "tidak ada strategi")
                            .mend("Tambahkan strategi dan arah kebijakannya.")
                            .say("Sasaran %s tidak mempunyai strategi di Tabel 5.1.", Words.quoted(one.nama())));
        }
    }

    @About(
            code = "KSK-07",
            level = Level.PERINGATAN,
            title = "Setiap strategi dan arah kebijakan dipakai dalam Tabel T-C.26",
            basis = "Permendagri 86/2017, Tabel T-C.26",
            explanation =
                    "Strategi atau arah kebijakan yang tidak diikat pada sasaran tidak dijalankan oleh siapa pun.",
            example = "Strategi pendataan spasial dicantumkan di 5.1, tetapi tidak di Tabel 5.1.")
    record UnusedPolicy() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var kebijakan = plan.renstra().kebijakan();
            if (kebijakan == null || kebijakan.kaitanList().isEmpty()) return;
            var used = used(kebijakan);
            for (Strategi one : kebijakan.strategiList())
                if (!used.contains(one.id())) report(findings, plan.place(one), "Strategi", one.nama());
            for (ArahKebijakan one : kebijakan.arahKebijakanList())
                if (!used.contains(one.id())) report(findings, plan.place(one), "Arah kebijakan", one.nama());
        }

        private static Set<String> used(Kebijakan kebijakan) {
            return kebijakan.kaitanList().stream()
                    .flatMap(row -> Stream.concat(
                            Stream.of(row.strategi()),
                            row.arahList().stream()
                                    .map(Kebijakan.ArahCetak::arah)
                                    .flatMap(Stream::ofNullable)))
                    .collect(Collectors.toSet());
        }

        private static void report(Findings findings, Place place, String kind, String name) {
            findings.at(place, name)
                    .mend("Ikat pada sasaran di Tabel 5.1, atau hapus.")
                    .say("%s %s tidak diikat pada sasaran mana pun di Tabel 5.1.", kind, Words.quoted(name));
        }
    }

    @About(
            code = "KSK-08",
            level = Level.PERINGATAN,
            title = "Arah kebijakan di Tabel T-C.26 ada dalam daftarnya",
            basis = "Permendagri 86/2017, Tabel T-C.26",
            explanation = "Tabel dan daftar arah kebijakan harus berisi hal yang sama.",
            example = "Tabel 5.1 mencetak arah kebijakan tentang monev yang tidak ada dalam daftar 5.1.")
    record UnlistedPolicy() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Kebijakan.ArahCetak.class)
                    .filter(row -> row.arah() == null)
                    .forEach(row -> findings.at(plan.place(row).at("cetak", "arah kebijakan"), row.cetak())
                            .mend("Tambahkan ke daftar 5.1, atau samakan dengan yang ada.")
                            .say(
                                    "Arah kebijakan %s dicetak di Tabel 5.1, tetapi tidak ada dalam daftar 5.1.",
                                    Words.quoted(row.cetak())));
        }
    }

    @About(
            code = "KSK-09",
            level = Level.PERINGATAN,
            title = "Janji berangka dijawab indikator, program, atau anggaran",
            basis = "PermenPANRB 88/2021: keselarasan kebijakan dan kinerja",
            explanation = """
                    Arah kebijakan atau strategi yang menyebut jumlah adalah janji. Bila tidak satu kata khas pun darinya \
                    muncul pada program, kegiatan, subkegiatan, atau indikator, tidak ada yang memenuhinya.""",
            example = "“Sertifikasi halal 10.000 produk” tanpa indikator dan tanpa subkegiatan.")
    record UnansweredPromise() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var kebijakan = plan.renstra().kebijakan();
            if (kebijakan == null) return;
            var cascade = Vocabulary.of(plan.nodes().stream()
                    .flatMap(node -> Stream.concat(
                            Stream.of(node.nama()),
                            node.indikatorList().stream().map(indikator -> indikator.nama())))
                    .toList());
            for (var arah : kebijakan.arahKebijakanList()) {
                if (!isPromise(arah.nama())) continue;
                var promised = Vocabulary.of(arah.nama().replaceAll("\\(.*?\\)", ""));
                promised.removeIf(word -> word.matches("\\d+"));
                var answered = Vocabulary.shared(promised, cascade);
                if (answered.size() * 2 > promised.size()) continue;
                findings.at(plan.place(arah), arah.nama())
                        .mend("Tambahkan indikator dan subkegiatannya, atau hapus janjinya.")
                        .say(
                                "Arah kebijakan %s menjanjikan jumlah, tetapi tidak ada indikator, program, atau anggaran yang menjawabnya.",
                                Words.quoted(arah.nama()));
            }
        }
    }

    @About(
            code = "KSK-10",
            level = Level.PERINGATAN,
            title = "Setiap tujuan mendukung tujuan atau sasaran daerah",
            basis = "Permendagri 86/2017: Renstra berpedoman pada RPJMD atau RPD",
            explanation = "Tujuan perangkat daerah menjawab tujuan atau sasaran daerah yang disebut namanya.",
            example = "Tujuan tanpa rujukan ke RPD.")
    record WithoutRpd() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            for (Tujuan tujuan : plan.renstra().tujuanList())
                if (tujuan.mendukungList().isEmpty())
                    findings.at(plan.place(tujuan), "tidak ada")
                            .mend("Sebutkan tujuan atau sasaran daerah yang didukung.")
                            .say(
                                    "Tujuan %s tidak menyebut tujuan daerah yang didukungnya.",
                                    Words.quoted(tujuan.nama()));
        }
    }

    @About(
            code = "KSK-11",
            level = Level.PERINGATAN,
            title = "Setiap program mempunyai unit kerja penanggung jawab",
            basis = "Permendagri 86/2017, Tabel T-C.27; PermenPANRB 89/2021",
            explanation = """
                    Kolom Unit Kerja Penanggung Jawab T-C.27 menyebut siapa yang menjawab program itu. Kolom yang hanya \
                    terisi di baris pertama dianggap berlaku untuk semua; bila isinya perangkat daerah itu sendiri, \
                    padahal bidang-bidangnya diketahui, tidak ada bidang yang bertanggung jawab.""",
            example = "Program tanpa unit kerja; semua program “Dinas Koperasi”.")
    record WithoutOwner() implements CascadeRules {
        @Override
        public void check(Plan plan, Findings findings) {
            var programs = plan.renstra().programList();
            var ownerless = programs.stream()
                    .filter(program -> program.unitKerja() == null)
                    .toList();
            var isMerged = programs.size() > 1
                    && ownerless.size() == programs.size() - 1
                    && programs.getFirst().unitKerja() != null;
            if (isMerged) wholeDepartment(plan, findings, programs);
            if (isMerged || ownerless.isEmpty()) return;
            findings.at(plan.place(ownerless.getFirst()).at("unit_kerja", "unit kerja"), "tidak ada")
                    .mend("Cetak unit kerja penanggung jawab tiap program.")
                    .say(
                            "Program tanpa unit kerja penanggung jawab: %s.",
                            Words.enumeration(
                                    ownerless.stream().map(Program::kode).toList()));
        }

        private static void wholeDepartment(Plan plan, Findings findings, List<Program> programs) {
            var first = programs.getFirst();
            if (!plan.renstra().identitas().perangkatDaerah().equals(first.unitKerja())
                    || plan.all(Organisasi.Unit.class).findAny().isEmpty()) return;
            findings.at(plan.place(first).at("unit_kerja", "unit kerja"), first.unitKerja() + "")
                    .mend("Cetak sekretariat atau bidang yang bertanggung jawab di tiap program.")
                    .say(
                            "Kolom unit kerja penanggung jawab hanya terisi sekali untuk %s program, dengan nama perangkat daerahnya sendiri; bidang yang bertanggung jawab tidak disebut.",
                            programs.size());
        }
    }

    /// Names an amount of a thousand or more.
    static boolean isPromise(String policy) {
        return policy.matches(".*\\b\\d{1,3}(\\.\\d{3})+\\b.*");
    }

    private static Stream<Sasaran> sasaran(Plan plan) {
        return plan.renstra().tujuanList().stream().flatMap(tujuan -> tujuan.sasaranList().stream());
    }

    private static String level(PlanNode node) {
        var word = node.level();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// One finding for each printed heading that shares no more than half its words with any
    /// known one.
    private static void reportUnknown(
            Plan plan,
            Findings findings,
            String kind,
            Function<Program, @Nullable String> heading,
            Collection<? extends PlanNode> known) {
        var byHeading = new LinkedHashMap<String, List<Program>>();
        for (var program : plan.renstra().programList()) {
            var printed = heading.apply(program);
            if (printed != null)
                byHeading.computeIfAbsent(printed, _ -> new ArrayList<>()).add(program);
        }
        byHeading.forEach((printed, programs) -> {
            if (known.isEmpty() || known.stream().anyMatch(node -> isAlike(printed, node.nama()))) return;
            var first = known.iterator().next();
            findings.at(plan.place(programs.getFirst()).at(kind + "_cetak", kind), printed)
                    .against(
                            plan.place((Record) first),
                            known.stream().map(PlanNode::nama).toList())
                    .mend("Cetak %s menurut T-C.25.", kind)
                    .say(
                            "T-C.27 mencetak %s %s di atas program %s, tetapi T-C.25 tidak mempunyai %s itu.",
                            kind,
                            Words.quoted(printed),
                            Words.enumeration(
                                    programs.stream().map(Program::kode).toList()),
                            kind);
        });
    }

    static boolean isAlike(String printed, String name) {
        var one = Vocabulary.of(printed);
        var other = Vocabulary.of(name);
        return printed.equalsIgnoreCase(name)
                || Vocabulary.shared(one, other).size() * 2 > Math.max(one.size(), other.size());
    }
}
