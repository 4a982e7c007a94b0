package id.benangmerah.rencana.tahapan.web;

import id.benangmerah.identity.User;
import id.benangmerah.kernel.Angka;
import id.benangmerah.rencana.Penetapan;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.Tahap;
import id.benangmerah.rencana.Versi;
import id.benangmerah.rencana.tahapan.Check;
import id.benangmerah.rencana.tahapan.DueRule;
import id.benangmerah.rencana.tahapan.JenisLampiran;
import id.benangmerah.rencana.tahapan.Lampiran;
import id.benangmerah.rencana.tahapan.NextVersi;
import id.benangmerah.rencana.tahapan.Pejabat;
import id.benangmerah.rencana.tahapan.Standing;
import id.benangmerah.rencana.tahapan.Transition;
import id.benangmerah.web.components.Stepper;
import id.benangmerah.web.components.Stepper.Progression;
import id.benangmerah.web.components.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One version as its page shows it to one person.
public record TahapanView(
        Standing standing,
        Renstra plan,
        User user,
        long openGalat,
        @Nullable String whyNotEdit,
        List<Versi> versions,
        int megabytes,
        LocalDate today,
        ZoneId zone) {

    /// A step that is possible from here, with what it still lacks.
    public record Way(Transition transition, boolean mine, String href, List<Need> needs) {

        public boolean isReady() {
            return needs.stream().allMatch(Need::met);
        }
    }

    /// One thing a step needs; `jenis` when it is a document the reader may hand in now.
    public record Need(
            String label,
            boolean met,
            @Nullable String href,
            @Nullable JenisLampiran jenis) {}

    /// A row of the sheet of paraf; `when` is null until signed.
    public record ParafRow(
            Pejabat pejabat,
            @Nullable String name,
            @Nullable String when,
            @Nullable String sha256,
            boolean next) {}

    public String path() {
        return TahapanController.PATH + "/" + standing.versi().renstraId();
    }

    public Stepper stepper() {
        var now = standing.tahap();
        return new Stepper(
                "Tahapan Renstra",
                Arrays.stream(Tahap.values())
                        .map(tahap -> new Stepper.Stage(tahap.label(), progression(tahap, now), note(tahap)))
                        .toList());
    }

    private static Progression progression(Tahap tahap, Tahap now) {
        if (now == Tahap.DITETAPKAN || tahap.compareTo(now) < 0) return Progression.DONE;
        return tahap == now ? Progression.CURRENT : Progression.AHEAD;
    }

    private @Nullable String note(Tahap tahap) {
        if (standing.isInherited()) return tahap == Tahap.DITETAPKAN ? "berlaku" : "sebelum sistem ini";
        if (tahap != standing.tahap() || tahap == Tahap.DITETAPKAN) return null;
        return due().map(date -> "batas " + Angka.format(date) + (isLate() ? ", lewat" : ""))
                .orElse(null);
    }

    /// `Verifikasi, sejak 24 November 2026 pukul 10.00`.
    public String stageWords() {
        var label = standing.tahap().label();
        if (standing.isInherited()) return label + ", tahap-tahapnya berlangsung sebelum dicatat di sini";
        return label + ", sejak " + time(standing.versi().sejak());
    }

    public Optional<LocalDate> due() {
        return standing.due(zone);
    }

    public boolean isLate() {
        return due().filter(today::isAfter).isPresent();
    }

    public String dueWords() {
        return due().map(date -> Angka.format(date) + (isLate() ? " (lewat)" : "") + "; "
                        + DueRule.find(standing.tahap()).map(DueRule::words).orElse(""))
                .orElse("");
    }

    public List<Way> ways() {
        return standing.ways().stream()
                .map(way ->
                        new Way(way, way.isFor(user), path() + "/langkah/" + StepForm.word(way.action()), needs(way)))
                .toList();
    }

    private List<Need> needs(Transition way) {
        var documents = way.lampiranList().stream().map(this::need);
        var checks = way.checks().stream().sorted().flatMap(check -> need(check).stream());
        return Stream.concat(documents, checks).toList();
    }

    private Need need(JenisLampiran jenis) {
        boolean met = standing.findLampiran(jenis).isPresent();
        return new Need(jenis.label(), met, null, standing.mayAttach(user, jenis) ? jenis : null);
    }

    private Optional<Need> need(Check check) {
        return switch (check) {
            case NO_OPEN_GALAT ->
                Optional.of(new Need(
                        openGalat == 0 ? "Tidak ada temuan galat yang terbuka" : openGalat + " temuan galat terbuka",
                        openGalat == 0,
                        "/rencana/pemeriksaan?renstra=" + standing.versi().renstraId()
                                + "&tingkat=galat&keadaan=terbuka",
                        null));
            case PARAF_COMPLETE -> {
                int signed = standing.standingParaf().size();
                int all = Pejabat.values().length;
                yield Optional.of(
                        new Need("Paraf dan tanda tangan: " + signed + " dari " + all, signed == all, "#paraf", null));
            }
            case CORRECTIONS_LISTED, ACT_NUMBERED, REASON_GIVEN -> Optional.empty();
        };
    }

    /// Only while it is being signed, or when it was signed here.
    public List<ParafRow> parafRows() {
        var signed = standing.tahap() == Tahap.PENETAPAN ? standing.standingParaf() : standing.sealingParaf();
        if (standing.tahap() != Tahap.PENETAPAN && signed.isEmpty()) return List.of();
        return Arrays.stream(Pejabat.values())
                .map(pejabat -> signed.stream()
                        .filter(paraf -> paraf.pejabat() == pejabat)
                        .findFirst()
                        .map(paraf -> new ParafRow(
                                pejabat,
                                paraf.nama() + " (" + paraf.akun() + ")",
                                time(paraf.waktu()),
                                shortHash(paraf.sha256()),
                                false))
                        .orElseGet(() -> new ParafRow(pejabat, null, null, null, isNext(pejabat))))
                .toList();
    }

    private boolean isNext(Pejabat pejabat) {
        return standing.nextPejabat().filter(next -> next == pejabat).isPresent();
    }

    public String signButton() {
        return "Bubuhkan " + standing.nextPejabat().map(Pejabat::mark).orElse("paraf");
    }

    public boolean maySign() {
        return standing.nextPejabat().filter(next -> user.hasRole(next.role())).isPresent();
    }

    public List<Lampiran> lampiranList() {
        return standing.lampiranList();
    }

    public String stageOf(Lampiran lampiran) {
        return standing.history().stream()
                .filter(step -> step.langkah() == lampiran.langkah())
                .findFirst()
                .map(step -> step.tahap().label())
                .orElse("");
    }

    public Timeline history() {
        return new Timeline(standing.history().stream()
                .map(step -> new Timeline.Entry(
                        Angka.format(step.waktu().atZone(zone).toLocalDate()),
                        step.told(),
                        details(step.catatan(), step.koreksi()),
                        null,
                        step.langkah() == standing.versi().langkah(),
                        step.pelaku() + ", " + time(step.waktu()) + "; revisi " + step.revisi() + ", SHA-256 "
                                + step.sha256(),
                        false,
                        null))
                .toList());
    }

    private static @Nullable String details(@Nullable String note, List<String> corrections) {
        if (corrections.isEmpty()) return note;
        var list = "Koreksi: " + String.join("; ", corrections);
        return note == null ? list : note + " " + list;
    }

    /// What the next version should know before it is opened.
    public Optional<String> amendmentWarning() {
        if (!standing.versi().isEnacted()) return Optional.empty();
        return NextVersi.warning(plan.identitas().periode(), today.getYear());
    }

    /// `Nomor 34 Tahun 2023, 11 April 2023, menurut cetakannya`.
    public @Nullable String printedActWords() {
        var act = printedAct();
        if (act == null) return null;
        var date = act.ditetapkan().tanggal();
        var words = date.length() == 10 ? Angka.format(LocalDate.parse(date)) : date;
        return "Nomor " + act.nomor() + " Tahun " + act.tahun() + ", ditetapkan " + words + ", menurut cetakannya";
    }

    /// The act as printed in a plan that was a regulation before it was loaded.
    public @Nullable Penetapan printedAct() {
        return standing.perkada() == null && standing.versi().isEnacted() ? plan.penetapan() : null;
    }

    public String time(Instant instant) {
        return Angka.format(instant.atZone(zone));
    }

    public String shortHash(String sha256) {
        return sha256.substring(0, 12);
    }
}
