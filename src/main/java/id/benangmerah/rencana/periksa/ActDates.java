package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import id.benangmerah.rencana.Penetapan;
import id.benangmerah.rencana.Penetapan.Paraf;
import id.benangmerah.rencana.Penetapan.PenandaTangan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Dates of the act, and what the text calls the document.
@Family("Bentuk: tanggal, penetapan, dan sebutan dokumen")
sealed interface ActDates extends LawAndForm {
    Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    @About(
            code = "BTK-51",
            level = Level.GALAT,
            title = "Tahun dan tanggal penetapan, pengundangan, dan berita daerah cocok",
            basis = "UU 12/2011, Pasal 81-87 dan Lampiran II",
            explanation = """
                    Peraturan ditetapkan dahulu, lalu diundangkan di dalam berita daerah; tahun di judulnya adalah \
                    tahun penetapannya, dan periode di judulnya periode rencana ini.""",
            example = "Ditetapkan 11 April 2023, diundangkan 10 April 2023.")
    record Sequence() implements ActDates {
        @Override
        public void check(Plan plan, Findings findings) {
            var act = plan.renstra().penetapan();
            if (act == null) return;
            var enacted = act.ditetapkan();
            var published = act.diundangkan();
            if (published.tanggal().compareTo(enacted.tanggal()) < 0)
                findings.at(plan.place(published).at("tanggal", "diundangkan"), published.tanggal())
                        .against(plan.place(enacted).at("tanggal", "ditetapkan"), enacted.tanggal())
                        .mend("Betulkan tanggalnya.")
                        .say("Peraturan diundangkan %s sebelum ditetapkan %s.", date(published), date(enacted));
            if (!enacted.tanggal().startsWith(Integer.toString(act.tahun())))
                findings.at(plan.place(act).at("tahun", "tahun"), Integer.toString(act.tahun()))
                        .against(plan.place(enacted).at("tanggal", "ditetapkan"), enacted.tanggal())
                        .mend("Betulkan tahunnya.")
                        .say(
                                "Peraturan bernomor tahun %s ditetapkan %s.",
                                Integer.toString(act.tahun()), date(enacted));
            checkTitle(plan, findings, act);
        }

        private static void checkTitle(Plan plan, Findings findings, Penetapan act) {
            var range = RepeatedYears.RANGE.matcher(act.tentang());
            var period = plan.renstra().identitas().periode();
            var expected = period.awal() + "-" + period.akhir();
            if (!range.find() || range.group().replaceAll("\\s", "").equals(expected)) return;
            findings.at(plan.place(act).at("tentang", "judul"), range.group())
                    .expecting(expected)
                    .mend("Betulkan periode di judul.")
                    .say("Judul peraturan menyebut %s, padahal rencana ini untuk %s.", range.group(), expected);
        }
    }

    @About(
            code = "BTK-52",
            level = Level.PERINGATAN,
            title = "Rencana ditetapkan pada waktunya",
            basis = "Permendagri 86/2017; Inmendagri 52/2022",
            explanation = """
                    Batas waktu yang disebut pertimbangan, dan awal tahun pertama rencana, mendahului atau sama \
                    dengan tanggal penetapan.""",
            example = "Paling lambat minggu kedua April 2023, ditetapkan 20 April 2023.")
    record InTime() implements ActDates {
        @Override
        public void check(Plan plan, Findings findings) {
            var enacted = enacted(plan);
            if (enacted.isEmpty()) return;
            Quoted.of(plan, Aspek.TANGGAL)
                    .filter(quotation -> quotation.tahun() != null)
                    .forEach(quotation -> Dates.lastDayOfWeek(
                                    quotation.nilai().teks(),
                                    quotation.tahun() == null
                                            ? 0
                                            : quotation.tahun().value())
                            .filter(limit -> limit.isBefore(enacted.get()))
                            .ifPresent(limit -> findings.at(Quoted.place(plan, quotation), quotation.nilai())
                                    .against(act(plan), Dates.written(enacted.get()))
                                    .mend("Periksa apakah batas waktu itu masih berlaku.")
                                    .say(
                                            "%s menyebut batas %s, padahal rencana ditetapkan %s.",
                                            quotation.tempat(), quotation.teks(), Dates.written(enacted.get()))));
        }
    }

    @About(
            code = "BTK-53",
            level = Level.PERINGATAN,
            title = "Kata pengantar bertanggal dekat dengan penetapan",
            basis = "Permendagri 86/2017: penyempurnaan sesudah rencana daerah ditetapkan",
            explanation = """
                    Pengantar ditulis untuk naskah akhir. Pengantar yang lebih tua dua bulan atau lebih, atau lebih \
                    muda daripada penetapan, berasal dari naskah lain; rencana daerah yang diacunya mungkin belum ada.""",
            example = "Pengantar Januari 2023, ditetapkan 11 April 2023.")
    record Foreword() implements ActDates {
        @Override
        public void check(Plan plan, Findings findings) {
            var act = plan.renstra().penetapan();
            if (act == null || act.pengantar() == null) return;
            var written = Dates.monthOf(act.pengantar().tanggal());
            var enacted = Dates.monthOf(act.ditetapkan().tanggal());
            if (!written.isAfter(enacted) && written.plusMonths(2).isAfter(enacted)) return;
            var rpd = plan.renstra().rpd();
            findings.at(plan.place(act.pengantar()).at("tanggal", "tanggal"), Dates.written(written))
                    .against(act(plan), date(act.ditetapkan()))
                    .mend("Perbarui tanggal pengantar.")
                    .say(
                            "Pengantar bertanggal %s, peraturan ditetapkan %s%s.",
                            Dates.written(written),
                            date(act.ditetapkan()),
                            rpd == null || written.isAfter(enacted)
                                    ? ""
                                    : "; periksa apakah %s sudah ada waktu itu".formatted(rpd.peraturan()));
        }
    }

    @About(
            code = "BTK-54",
            level = Level.GALAT,
            title = "Penjelasan pasal membicarakan tahun yang sama dengan pasalnya",
            basis = "UU 12/2011, Lampiran II: penjelasan tidak boleh bertentangan dengan materi pokok",
            explanation = """
                    Penjelasan tidak memuat rumusan yang menyimpang dari pasal. Tahun di dalam penjelasan ketentuan \
                    peralihan dibandingkan dengan tahun di pasalnya.""",
            example = "Pasal 7 tentang Renja 2027, penjelasannya tentang Renja 2024.")
    record Elucidation() implements ActDates {
        @Override
        public void check(Plan plan, Findings findings) {
            var ketentuan = plan.renstra().ketentuan();
            if (ketentuan == null || ketentuan.peralihan() == null) return;
            var transition = ketentuan.peralihan();
            var expected = transition.renja().toString();
            Quoted.of(plan, Aspek.PERIODE)
                    .filter(quotation -> quotation.tempat().equals("Penjelasan Pasal " + transition.pasal()))
                    .filter(quotation -> !quotation.nilai().teks().contains(expected))
                    .forEach(quotation -> findings.at(Quoted.place(plan, quotation), quotation.nilai())
                            .against(plan.place(transition).at("renja", "Renja"), expected)
                            .mend("Sesuaikan penjelasan dengan pasalnya.")
                            .say(
                                    "Pasal %s tentang Renja %s, tetapi penjelasannya tentang %s.",
                                    transition.pasal(), expected, quotation.nilai()));
        }
    }

    @About(
            code = "BTK-55",
            level = Level.PERINGATAN,
            title = "Masa transisi terletak sesudah periode rencana",
            basis = "Permendagri 86/2017, Tabel T-C.25; Inmendagri 52/2022",
            explanation = """
                    Masa transisi menjembatani akhir periode dan rencana berikutnya. Tahun yang masih di dalam \
                    periode bukan masa transisi.""",
            example = "Kolom “Masa Transisi 2026” pada rencana 2024-2026 yang masa peralihannya 2027.")
    record Transition() implements ActDates {
        @Override
        public void check(Plan plan, Findings findings) {
            var period = plan.renstra().identitas().periode();
            var ketentuan = plan.renstra().ketentuan();
            Quoted.of(plan, Aspek.PERIODE)
                    .filter(quotation ->
                            quotation.nilai().teks().toLowerCase(Locale.ROOT).contains("transisi"))
                    .filter(quotation -> YEAR.matcher(quotation.nilai().teks())
                            .results()
                            .anyMatch(match -> Integer.parseInt(match.group())
                                    <= period.akhir().value()))
                    .forEach(quotation -> findings.at(Quoted.place(plan, quotation), quotation.nilai())
                            .mend("Betulkan tahun masa transisi, atau namai kolom itu kondisi akhir.")
                            .say(
                                    "%s menyebut “%s”, padahal tahun itu masih di dalam periode rencana%s.",
                                    quotation.tempat(),
                                    quotation.nilai(),
                                    ketentuan == null || ketentuan.peralihan() == null
                                            ? ""
                                            : "; Pasal %s mengatur peralihan tahun %s"
                                                    .formatted(
                                                            ketentuan
                                                                    .peralihan()
                                                                    .pasal(),
                                                            ketentuan
                                                                    .peralihan()
                                                                    .renja())));
        }
    }

    @About(
            code = "BTK-56",
            level = Level.PERINGATAN,
            title = "Kondisi awal berasal dari tahun yang sudah selesai",
            basis = "Permendagri 86/2017, Tabel T-C.25: data capaian pada awal tahun perencanaan",
            explanation = """
                    Capaian suatu tahun baru diketahui sesudah tahun itu selesai. Kondisi awal dari tahun penetapan \
                    adalah perkiraan dan harus disebut demikian. Satu temuan memuat semua indikator.""",
            example = "Kondisi awal 2023 dicetak di dalam peraturan bertanggal 11 April 2023.")
    record FinishedYear() implements ActDates {
        @Override
        public void check(Plan plan, Findings findings) {
            var enacted = enacted(plan);
            if (enacted.isEmpty()) return;
            var early = new ArrayList<IndikatorRencana>();
            for (var measured : plan.measured()) {
                var baseline = measured.indikator().kondisiAwal();
                if (baseline != null
                        && baseline.tahun().value() >= enacted.get().getYear()) early.add(measured.indikator());
            }
            if (early.isEmpty()) return;
            var first = early.getFirst();
            var year = Optional.ofNullable(first.kondisiAwal()).orElseThrow().tahun();
            findings.at(plan.place(first).at("kondisi_awal", "kondisi awal"), year)
                    .against(act(plan), Dates.written(enacted.get()))
                    .mend("Pakai capaian tahun terakhir yang selesai, atau sebut sebagai perkiraan.")
                    .say(
                            "Kondisi awal %s indikator dari tahun %s, padahal peraturan ditetapkan %s, ketika tahun "
                                    + "itu belum selesai.",
                            early.size(), year, Dates.written(enacted.get()));
        }
    }

    @About(
            code = "BTK-57",
            level = Level.PERINGATAN,
            title = "Dokumen disebut menurut jenisnya",
            basis = "Permendagri 86/2017: Renstra dan Perubahan Renstra",
            explanation = """
                    Rencana baru bukan perubahan dan bukan reviu. Sebutan lain di dalam teks berasal dari naskah \
                    lain dan mengaburkan dasar penyusunannya. Satu temuan memuat semua sebutan.""",
            example = "Menimbang menyebut “Perubahan Rencana Strategis”, judulnya “Rencana Strategis”.")
    record Kind() implements ActDates {
        private static final Pattern CHANGED = Pattern.compile("(?i)^(perubahan|review|reviu|revisi)\\b.*");

        @Override
        public void check(Plan plan, Findings findings) {
            var act = plan.renstra().penetapan();
            if (act == null || CHANGED.matcher(act.tentang()).matches()) return;
            var others = Quoted.of(plan, Aspek.DOKUMEN)
                    .filter(quotation ->
                            CHANGED.matcher(quotation.nilai().teks()).matches())
                    .toList();
            if (others.isEmpty()) return;
            findings.at(
                            Quoted.place(plan, others.getFirst()),
                            String.join(
                                    "; ",
                                    others.stream()
                                            .map(quotation -> quotation.nilai().teks())
                                            .toList()))
                    .against(plan.place(act).at("tentang", "judul"), act.tentang())
                    .mend("Sebut dokumen ini seperti judulnya.")
                    .say(
                            "Peraturan ini tentang “%s”, tetapi disebut %s.",
                            act.tentang(),
                            Words.enumeration(others.stream()
                                    .map(quotation -> "“%s” di %s".formatted(quotation.nilai(), quotation.tempat()))
                                    .toList()));
        }
    }

    @About(
            code = "BTK-58",
            level = Level.PERINGATAN,
            title = "Isi yang disebut pengantar ada di dalam rencana",
            basis = "Permendagri 86/2017, sistematika Renstra",
            explanation = """
                    Visi dan misi ada pada RPJMD. Pengantar yang menyebutnya untuk rencana yang tidak memuatnya \
                    berasal dari naskah lain.""",
            example = "Pengantar menyebut penyajian visi dan misi; tidak ada bab atau subbab yang memuatnya.")
    record Announced() implements ActDates {
        @Override
        public void check(Plan plan, Findings findings) {
            var titles = plan.renstra().sistematikaList().stream()
                    .flatMap(bab -> Stream.concat(
                            Stream.of(bab.judul()),
                            bab.subBabList().stream().map(sub -> sub.judulLampiran() + " " + sub.judulSistematika())))
                    .map(title -> title.toLowerCase(Locale.ROOT))
                    .toList();
            if (titles.isEmpty()) return;
            Quoted.of(plan, Aspek.DOKUMEN)
                    .filter(quotation -> missing(quotation, titles))
                    .forEach(quotation -> findings.at(Quoted.place(plan, quotation), quotation.nilai())
                            .mend("Hapus dari pengantar.")
                            .say(
                                    "%s menyebut %s, tetapi tidak ada bab atau subbab yang memuatnya.",
                                    quotation.tempat(), quotation.nilai()));
        }

        private static boolean missing(Kutipan quotation, List<String> titles) {
            return quotation.nilai().teks().matches("(?i)visi(,| dan)? ?misi")
                    && titles.stream().noneMatch(title -> title.contains("visi"));
        }
    }

    @About(
            code = "BTK-59",
            level = Level.SARAN,
            title = "Lembar paraf bertanggal",
            basis = "Permendagri 80/2015: paraf koordinasi",
            explanation = "Lembar yang kosong di naskah yang diundangkan tidak membuktikan penelitian.",
            example = "Enam pejabat tanpa tanggal dan paraf.")
    record Initials() implements ActDates {
        @Override
        public void check(Plan plan, Findings findings) {
            var all = plan.all(Paraf.class).toList();
            var empty = all.stream().filter(one -> one.tanggal() == null).toList();
            if (empty.isEmpty()) return;
            findings.at(plan.place(empty.getFirst()), "tanpa tanggal")
                    .mend("Lengkapi lembar paraf, atau jangan dicetak.")
                    .say("Lembar paraf tidak bertanggal untuk %s dari %s pejabat.", empty.size(), all.size());
        }
    }

    @About(
            code = "BTK-60",
            level = Level.PERINGATAN,
            title = "Kepala lampiran menyebut nomor dan tanggal peraturannya",
            basis = "UU 12/2011, Lampiran II: lampiran memuat nomor dan judul peraturan",
            explanation = """
                    Lampiran dibaca lepas dari batang tubuhnya; kepalanya menyebut nomor, tahun, dan tanggal yang sama. \
                    Yang dibiarkan kosong dicatat sebagai kutipan bernilai “-”.""",
            example = "Kepala lampiran: “NOMOR … TAHUN 2023, TANGGAL …” tanpa isi.")
    record AnnexHead() implements ActDates {
        @Override
        public void check(Plan plan, Findings findings) {
            var act = plan.renstra().penetapan();
            if (act == null) return;
            var about = Stream.concat(Quoted.of(plan, Aspek.NOMOR), Quoted.of(plan, Aspek.TANGGAL))
                    .filter(quotation -> plan.renstra().identitas().id().equals(quotation.subjek()))
                    .filter(quotation -> quotation.nilai().teks().equals("-")
                            || quotation.aspek() == Aspek.NOMOR
                                    && !quotation.nilai().teks().equals(act.nomor()))
                    .toList();
            if (about.isEmpty()) return;
            findings.at(
                            Quoted.place(plan, about.getFirst()),
                            about.stream().map(one -> one.nilai().teks()).collect(Collectors.joining("; ")))
                    .against(plan.place(act).at("nomor", "nomor"), act.nomor() + "")
                    .mend("Cetak nomor %s dan tanggal penetapannya.", act.nomor() + "")
                    .say(
                            "%s tidak menyebut %s peraturannya.",
                            about.getFirst().tempat(),
                            Words.enumeration(about.stream()
                                    .map(one -> one.aspek().name().toLowerCase(Locale.ROOT))
                                    .distinct()
                                    .toList()));
        }
    }

    private static Optional<LocalDate> enacted(Plan plan) {
        var act = plan.renstra().penetapan();
        return act == null ? Optional.empty() : Dates.of(act.ditetapkan().tanggal());
    }

    private static Place act(Plan plan) {
        var act = Optional.ofNullable(plan.renstra().penetapan()).orElseThrow();
        return plan.place(act.ditetapkan()).at("tanggal", "ditetapkan");
    }

    private static String date(PenandaTangan signed) {
        return Dates.of(signed.tanggal())
                .map(Dates::written)
                .orElseGet(() -> Dates.written(Dates.monthOf(signed.tanggal())));
    }
}
