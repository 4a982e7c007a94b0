package id.benangmerah.rencana.draft;

import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.PlanFacts;
import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.Slot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the parts, fields and values of a plan are called when one speaks of them.
public final class PartLabels {
    private static final List<String> NAME_FIELDS = List.of(
            "nama", "judul", "uraian", "istilah", "indikator", "pokok", "teks", "cetak", "nomenklatur", "bentuk");
    private static final List<String> NUMBER_FIELDS = List.of("kode", "id", "no", "huruf");
    private static final int LONGEST_NAME = 80;

    /// Words of the format that are shortened or run together.
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("indikator_rencana", "indikator"),
            Map.entry("sub_kegiatan", "subkegiatan"),
            Map.entry("sub_bab", "subbab"),
            Map.entry("akar", "akar masalah"),
            Map.entry("iku", "IKU"),
            Map.entry("ikk", "IKK"),
            Map.entry("rpd", "RPD"),
            Map.entry("tujuan_rpd", "tujuan RPD"),
            Map.entry("sasaran_rpd", "sasaran RPD"),
            Map.entry("arah_cetak", "arah kebijakan Tabel 5.1"),
            Map.entry("pagu_indikatif", "baris Tabel 6.2"),
            Map.entry("kaitan", "baris Tabel 5.1"),
            Map.entry("accepted_finding", "temuan diterima"),
            Map.entry("unused_rule", "aturan tidak dipakai"),
            Map.entry("no", "nomor"),
            Map.entry("no_cetak", "nomor cetak"),
            Map.entry("nip", "NIP"),
            Map.entry("ip_asn", "IP-ASN"));

    private final PlanFacts facts;

    public PartLabels(PlanFacts facts) {
        this.facts = facts;
    }

    /// `indikator S1-1 “Persentase …”`; `rencana` for the plan itself.
    public String of(String part) {
        if (part.isEmpty()) return "rencana";
        var name = nameOf(part);
        var number = numberOf(part);
        return kindOf(part) + (number.isEmpty() ? "" : " " + number) + (name.isEmpty() ? "" : " “" + name + "”");
    }

    /// `indikator`, `subkegiatan`.
    public String kindOf(String part) {
        return PlanSchema.typeOf(facts, part)
                .map(PlanSchema::wordOf)
                .map(PartLabels::word)
                .orElse("bagian");
    }

    /// The wording that a reader knows the part by; empty when it has none.
    public String nameOf(String part) {
        for (var field : NAME_FIELDS) {
            var value = facts.get(part, field);
            if (value != null && !facts.has(value)) return shortened(value);
        }
        return referredName(part);
    }

    /// Rows of tables are known by what they are about.
    private String referredName(String part) {
        return PlanSchema.typeOf(facts, part).stream()
                .flatMap(type -> PlanSchema.fieldsOf(type).stream())
                .filter(PlanSchema.Field::refers)
                .map(field -> facts.get(part, field.path()))
                .filter(id -> id != null && !id.equals(part))
                .flatMap(id -> Stream.ofNullable(facts.get(id, "nama")))
                .reduce((_, narrower) -> narrower)
                .map(PartLabels::shortened)
                .orElse("");
    }

    private String numberOf(String part) {
        for (var field : NUMBER_FIELDS) {
            var value = facts.get(part, field);
            if (value != null) return value;
        }
        return "";
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    /// `subkegiatan 2.17.03.2.01.01 “…”, target 2025`.
    public String of(Slot slot) {
        return fieldName(slot.field()) + " " + of(slot.part());
    }

    /// The list as one names it: `daftar indikator sasaran S1 “…”`.
    public String of(Home home) {
        var list = home.list().substring(home.list().lastIndexOf('.') + 1);
        return word(list) + (home.owner().isEmpty() ? "" : " pada " + of(home.owner()));
    }

    /// `kondisi awal: nilai` of `kondisi_awal.nilai`; `target 2025` of `target.2025`.
    public static String fieldName(String field) {
        var steps = field.split("\\.");
        var name = new StringBuilder();
        for (var step : steps) {
            if (!name.isEmpty()) name.append(step.matches("\\d{4}") ? " " : ": ");
            name.append(step.matches("\\d{4}") ? step : word(step));
        }
        return name.toString();
    }

    static String word(String key) {
        return WORDS.getOrDefault(key, key.replace('_', ' '));
    }

    /// The value as a reader writes it: money and numbers in Indonesian form, references
    /// with the name of what they refer to.
    public String valueOf(Slot slot, @Nullable String value) {
        if (value == null) return "(tidak ada)";
        if (slot.isPlace()) {
            var home = Home.of(value);
            return of(home);
        }
        return PlanSchema.fieldAt(facts, slot)
                .map(field -> valueOf(field, value))
                .orElse(value);
    }

    private String valueOf(PlanSchema.Field field, String value) {
        if (field.refers() && facts.has(value)) return of(value);
        if (field.kind() == Kind.MONEY && value.matches("-?\\d{1,18}(\\.\\d{1,2})?"))
            return new Rupiah(new BigDecimal(value)).toString();
        if (field.kind() == Kind.VALUE) return printed(value);
        return value;
    }

    private static String printed(String value) {
        return NilaiCetak.of(value)
                .angka()
                .map(number -> Angka.format(number, number.scale()))
                .orElse(value);
    }
}
