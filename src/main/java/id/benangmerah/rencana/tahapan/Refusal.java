package id.benangmerah.rencana.tahapan;

import id.benangmerah.rencana.Revisi;
import id.benangmerah.rencana.Tahap;
import java.util.List;
import java.util.stream.Collectors;

/// Why a plan did not move, with the sentence that says what to do. Nothing was changed.
public sealed interface Refusal {

    String sentence();

    record NotAtThisStage(Tahap tahap, Action action) implements Refusal {
        @Override
        public String sentence() {
            return "Renstra ini kini pada tahap " + tahap.label() + "; “" + action.button()
                    + "” tidak dapat dilakukan dari sana. Muat ulang halamannya.";
        }
    }

    record NotYourRole(String what, String who) implements Refusal {
        @Override
        public String sentence() {
            return "“" + what + "” hanya dapat dilakukan oleh " + who + ".";
        }
    }

    /// The text moved on since the page was opened.
    record Outdated(Revisi current) implements Refusal {
        @Override
        public String sentence() {
            return current.pembuat() + " sudah membuat revisi " + current.nomor()
                    + " sejak halaman ini dibuka. Baca dahulu naskah terbaru, lalu ulangi.";
        }
    }

    record LampiranMissing(List<JenisLampiran> missing) implements Refusal {
        @Override
        public String sentence() {
            return "Belum dilampirkan: "
                    + missing.stream().map(JenisLampiran::label).collect(Collectors.joining(", ")) + ".";
        }
    }

    record GalatOpen(long count) implements Refusal {
        @Override
        public String sentence() {
            return "Masih ada " + count
                    + " temuan galat yang terbuka; betulkan, atau terima masing-masing dengan alasan.";
        }
    }

    record CorrectionsMissing() implements Refusal {
        @Override
        public String sentence() {
            return "Tulis sedikitnya satu koreksi; tanpa daftar koreksi penyusun tidak tahu apa yang harus dibetulkan.";
        }
    }

    record TooLong(String what, int longest) implements Refusal {
        @Override
        public String sentence() {
            return what + " terlalu panjang; paling banyak " + longest + " huruf.";
        }
    }

    record ReasonMissing() implements Refusal {
        @Override
        public String sentence() {
            return "Tulis alasan PERUBAHAN: hasil evaluasi, substansi yang tidak sesuai, atau perubahan mendasar.";
        }
    }

    record ParafIncomplete(Pejabat next) implements Refusal {
        @Override
        public String sentence() {
            return "Belum dapat ditetapkan: menunggu " + next.label() + ".";
        }
    }

    record NotYourTurn(Pejabat next) implements Refusal {
        @Override
        public String sentence() {
            return "Paraf dibubuhkan berurutan; sekarang giliran " + next.label() + ".";
        }
    }

    record AllSigned() implements Refusal {
        @Override
        public String sentence() {
            return "Semua paraf dan tanda tangan sudah lengkap; tinggal mencatat penetapannya.";
        }
    }

    record ActFaulty(String sentence) implements Refusal {}

    record VersionOpen(String renstraId) implements Refusal {
        @Override
        public String sentence() {
            return "Versi " + renstraId + " sudah ada; PERUBAHAN berikutnya dibuka dari versi terakhir"
                    + " setelah versi itu ditetapkan.";
        }
    }

    record FileRefused(String sentence) implements Refusal {}
}
