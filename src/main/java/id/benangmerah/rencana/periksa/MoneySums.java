package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.SubKegiatan;
import java.util.List;
import java.util.Map;

/// Pagu that must add up from subkegiatan to the total of the plan.
@Family("Jumlah pagu dari subkegiatan sampai total")
sealed interface MoneySums extends Rule {

    @About(
            code = "JML-01",
            level = Level.GALAT,
            title = "Pagu kegiatan sama dengan jumlah pagu subkegiatannya",
            basis = "Permendagri 86/2017, Tabel T-C.27",
            explanation = """
                    Pagu indikatif dijumlahkan dari bawah ke atas. Selisih satu rupiah pun berarti salah satu angka \
                    bukan angka yang dihitung, dan RKA yang disusun darinya tidak akan pernah cocok.""",
            example = "Kegiatan 2.17.06.2.01 tahun 2026 Rp 110, subkegiatannya Rp 60 dan Rp 40.")
    record KegiatanTotal() implements MoneySums {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.kegiatan()
                    .filter(kegiatan -> !kegiatan.subKegiatanList().isEmpty())
                    .forEach(kegiatan -> compare(
                            plan, findings, kegiatan, kegiatan.pagu(), kegiatan.subKegiatanList(), "subkegiatan"));
        }
    }

    @About(
            code = "JML-02",
            level = Level.GALAT,
            title = "Pagu program sama dengan jumlah pagu kegiatannya",
            basis = "Permendagri 86/2017, Tabel T-C.27",
            explanation = "Pagu indikatif dijumlahkan dari bawah ke atas, dari kegiatan ke program.",
            example = "Program 2.17.06 tahun 2026 Rp 1.892.996.143, kegiatannya Rp 1.892.996.142.")
    record ProgramTotal() implements MoneySums {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.renstra().programList().stream()
                    .filter(program -> !program.kegiatanList().isEmpty())
                    .forEach(program ->
                            compare(plan, findings, program, program.pagu(), program.kegiatanList(), "kegiatan"));
        }
    }

    @About(
            code = "JML-03",
            level = Level.GALAT,
            title = "Jumlah total sama dengan jumlah pagu program",
            basis = "Permendagri 86/2017, Tabel T-C.27",
            explanation = "Baris Jumlah Total adalah jumlah pagu semua program pada tahun itu.",
            example = "Jumlah total 2025 dicetak Rp 13.717.975.027, programnya berjumlah Rp 13.717.975.028.")
    record PlanTotal() implements MoneySums {
        @Override
        public void check(Plan plan, Findings findings) {
            var pendanaan = plan.renstra().pendanaan();
            pendanaan.jumlahCetak().forEach((tahun, printed) -> {
                var sum = sum(pendanaan.programList(), tahun);
                if (printed.equals(sum)) return;
                findings.at(plan.place(pendanaan).at("jumlah_cetak", "Jumlah Total", tahun), printed)
                        .expecting(sum)
                        .mend("Cetak %s.", sum)
                        .say(
                                "Jumlah total tahun %s dicetak %s, padahal pagu %s program berjumlah %s (selisih %s).",
                                tahun, printed, pendanaan.programList().size(), sum, printed.minus(sum));
            });
        }
    }

    private static void compare(
            Plan plan,
            Findings findings,
            PlanNode node,
            Map<Tahun, Rupiah> pagu,
            List<? extends PlanNode> children,
            String level) {
        for (var tahun : plan.tahunList()) {
            var printed = pagu.getOrDefault(tahun, Rupiah.ZERO);
            var sum = sum(children, tahun);
            if (printed.equals(sum)) continue;
            findings.at(plan.place((Record) node).pagu(tahun), printed)
                    .against(plan.place((Record) children.getFirst()).pagu(tahun), sum)
                    .expecting(sum)
                    .mend("Cetak %s, atau betulkan pagu %s di bawahnya.", sum, level)
                    .say(
                            "Pagu %s %s tahun %s dicetak %s, padahal %s di bawahnya berjumlah %s (selisih %s).",
                            node.level(), node.id(), tahun, printed, level, sum, printed.minus(sum));
        }
    }

    static Rupiah sum(List<? extends PlanNode> nodes, Tahun tahun) {
        return nodes.stream()
                .map(node -> paguOf(node).getOrDefault(tahun, Rupiah.ZERO))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    static Map<Tahun, Rupiah> paguOf(PlanNode node) {
        return switch (node) {
            case Program program -> program.pagu();
            case Kegiatan kegiatan -> kegiatan.pagu();
            case SubKegiatan subKegiatan -> subKegiatan.pagu();
            default -> Map.of();
        };
    }
}
