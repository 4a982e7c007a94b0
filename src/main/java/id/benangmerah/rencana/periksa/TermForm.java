package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Ketentuan.Definisi;
import id.benangmerah.rencana.Ketentuan.Pemakaian;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Definitions: what is used is defined, what is defined is used, and says what it is.
@Family("Bentuk: definisi dan istilah")
sealed interface TermForm extends LawAndForm {

    @About(
            code = "BTK-31",
            level = Level.PERINGATAN,
            title = "Istilah yang dipakai pasal didefinisikan",
            basis = "UU 12/2011, Lampiran II: ketentuan umum",
            explanation = """
                    Istilah dan singkatan yang dipakai di dalam pasal didefinisikan di Pasal 1. Satu temuan memuat \
                    semua istilah.""",
            example = "Pasal 2 memakai “Renja”, Pasal 1 tidak mendefinisikannya.")
    record Defined() implements TermForm {
        @Override
        public void check(Plan plan, Findings findings) {
            var definitions = plan.all(Definisi.class).toList();
            if (definitions.isEmpty()) return;
            var missing = plan.all(Pemakaian.class)
                    .filter(use -> definitions.stream().noneMatch(one -> defines(one, use.istilah())))
                    .toList();
            if (missing.isEmpty()) return;
            findings.at(
                            plan.place(missing.getFirst()),
                            String.join(
                                    "; ",
                                    missing.stream().map(Pemakaian::istilah).toList()))
                    .mend("Definisikan istilah itu di ketentuan umum, atau pakai istilah yang didefinisikan.")
                    .say(
                            "Ketentuan umum tidak mendefinisikan %s.",
                            Words.enumeration(missing.stream()
                                    .map(use ->
                                            "%s (%s)%s".formatted(use.istilah(), use.tempat(), hint(definitions, use)))
                                    .toList()));
        }

        /// A term that is defined in full, but without the short form that is used.
        private static String hint(List<Definisi> definitions, Pemakaian use) {
            var known = DOCUMENTS.get(use.istilah().toLowerCase(Locale.ROOT));
            if (known == null) return "";
            return definitions.stream()
                    .filter(one -> one.singkatan() == null && one.istilah().startsWith(known))
                    .findFirst()
                    .map(one -> ", yang pada angka %s hanya ada sebagai “%s”".formatted(one.no(), one.istilah()))
                    .orElse("");
        }
    }

    @About(
            code = "BTK-32",
            level = Level.SARAN,
            title = "Istilah yang didefinisikan dipakai",
            basis = "UU 12/2011, Lampiran II: ketentuan umum hanya memuat istilah yang dipakai",
            explanation = "Definisi yang tidak dipakai dihapus. Satu temuan memuat semua istilah.",
            example = "RPJPD didefinisikan, tetapi tidak ada pasal yang memakainya.")
    record Used() implements TermForm {
        @Override
        public void check(Plan plan, Findings findings) {
            var uses = plan.all(Pemakaian.class).toList();
            if (uses.isEmpty()) return;
            var unused = plan.all(Definisi.class)
                    .filter(one -> uses.stream().noneMatch(use -> defines(one, use.istilah()) || isShortOf(one, use)))
                    .toList();
            if (unused.isEmpty()) return;
            findings.at(
                            plan.place(unused.getFirst()),
                            String.join(
                                    "; ", unused.stream().map(Definisi::istilah).toList()))
                    .mend("Hapus definisi itu.")
                    .say(
                            "Pasal-pasalnya tidak memakai %s.",
                            Words.enumeration(unused.stream()
                                    .map(one -> "“%s” (angka %s)".formatted(one.istilah(), one.no()))
                                    .toList()));
        }

        /// "Renja" uses the definition of "Rencana Kerja …", which only lacks its short form.
        private static boolean isShortOf(Definisi one, Pemakaian use) {
            var known = DOCUMENTS.get(use.istilah().toLowerCase(Locale.ROOT));
            return known != null && one.istilah().startsWith(known);
        }
    }

    @About(
            code = "BTK-33",
            level = Level.GALAT,
            title = "Dokumen rencana tidak didefinisikan atau disebut sebagai dokumen lain",
            basis = "UU 25/2004; Permendagri 86/2017; Inmendagri 52/2022",
            explanation = """
                    RPD, RPJMD, RPJPD, RKPD, Renstra, dan Renja adalah dokumen yang berbeda. Definisi yang menyamakan \
                    dua di antaranya bertentangan dengan dirinya, begitu pula teks yang menyebut dasar yang lain. \
                    Satu temuan memuat semua tempat.""",
            example = "“RPD adalah Rencana Pembangunan Jangka Menengah Daerah”.")
    record OtherDocument() implements TermForm {
        private record Said(Place place, String where, String text) {}

        @Override
        public void check(Plan plan, Findings findings) {
            var basis = basis(plan);
            var said = Stream.concat(
                            plan.all(Definisi.class)
                                    .filter(OtherDocument::isContradictory)
                                    .map(one -> new Said(
                                            plan.place(one).at("arti", "arti"),
                                            "definisi angka " + one.no(),
                                            "%s adalah %s".formatted(name(one), one.arti()))),
                            Quoted.of(plan, Aspek.DOKUMEN)
                                    .filter(quotation -> basis.equals("rpd") && isMediumTerm(quotation))
                                    .filter(quotation -> !quotation.tempat().startsWith("Pasal 1"))
                                    .map(quotation -> new Said(
                                            Quoted.place(plan, quotation), quotation.tempat(), quotation.teks())))
                    .toList();
            if (said.isEmpty()) return;
            findings.at(
                            said.getFirst().place,
                            String.join("; ", said.stream().map(Said::text).toList()))
                    .mend("Pakai satu nama dokumen, sesuai dengan peraturan yang menetapkannya.")
                    .say(
                            "Dua dokumen rencana disamakan: %s.",
                            Words.enumeration(said.stream()
                                    .map(one -> "“%s” (%s)".formatted(one.text, one.where))
                                    .toList()));
        }

        private static String name(Definisi one) {
            return one.singkatan() == null ? one.istilah() : one.singkatan();
        }

        private static boolean isContradictory(Definisi one) {
            var own = document(one.istilah());
            var other = document(one.arti());
            return !own.isEmpty() && !other.isEmpty() && !own.equals(other);
        }

        /// The document whose full name the text begins with; the longest name wins.
        private static String document(String text) {
            return DOCUMENTS.entrySet().stream()
                    .filter(one -> text.toLowerCase(Locale.ROOT)
                            .startsWith(one.getValue().toLowerCase(Locale.ROOT)))
                    .max((a, b) ->
                            Integer.compare(a.getValue().length(), b.getValue().length()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        /// Which document the regional plan of this plan is, by its citation.
        private static String basis(Plan plan) {
            var rpd = plan.renstra().rpd();
            if (rpd == null) return "";
            var keys = Citation.keysIn(plan, rpd.peraturan());
            return plan.citations().stream()
                    .filter(citation -> keys.contains(citation.key()) && citation.isListed())
                    .map(citation -> document(citation.title() + ""))
                    .filter(document -> !document.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private static boolean isMediumTerm(Kutipan quotation) {
            return quotation.nilai().teks().matches("(?i).*\\b(RPJMD?|jangka menengah daerah)\\b.*");
        }
    }

    @About(
            code = "BTK-34",
            level = Level.SARAN,
            title = "Satu nomor memuat satu definisi",
            basis = "UU 12/2011, Lampiran II: ketentuan umum, setiap definisi diberi nomor urut",
            explanation = "Dua istilah di dalam satu nomor tidak dapat dirujuk sendiri-sendiri.",
            example = "“Kepala Daerah dan wakil Kepala Daerah adalah Bupati dan Wakil Bupati”.")
    record OneTerm() implements TermForm {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.all(Definisi.class)
                    .filter(one -> TWO.matcher(one.istilah()).matches())
                    .forEach(one -> findings.at(plan.place(one).at("istilah", "istilah"), one.istilah())
                            .mend("Pecah menjadi dua definisi.")
                            .say("Angka %s mendefinisikan dua istilah: “%s”.", one.no(), one.istilah()));
        }
    }

    /// The documents of planning by short form.
    Map<String, String> DOCUMENTS = documents();

    private static Map<String, String> documents() {
        var documents = new LinkedHashMap<String, String>();
        documents.put("rpjpd", "Rencana Pembangunan Jangka Panjang Daerah");
        documents.put("rpjmd", "Rencana Pembangunan Jangka Menengah Daerah");
        documents.put("rpd", "Rencana Pembangunan Daerah");
        documents.put("rkpd", "Rencana Kerja Pemerintah Daerah");
        documents.put("renstra", "Rencana Strategis");
        documents.put("renja", "Rencana Kerja");
        return documents;
    }

    /// Two terms under one number: "Kepala Daerah dan wakil Kepala Daerah".
    Pattern TWO = Pattern.compile("(?i)(.+) dan (\\S+ )?\\1");

    private static boolean defines(Definisi one, String term) {
        var two = TWO.matcher(one.istilah());
        return Wording.isSame(one.istilah(), term)
                || one.singkatan() != null && one.singkatan().equalsIgnoreCase(term)
                || two.matches()
                        && (Wording.isSame(two.group(1), term) || one.arti().startsWith(term + " "));
    }
}
