package id.benangmerah.drafting;

import id.benangmerah.rencana.PlanFacts.Home;
import id.benangmerah.rencana.PlanSchema;
import id.benangmerah.rencana.PlanSchema.Field;
import id.benangmerah.rencana.PlanSchema.Kind;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.draft.PartLabels;
import id.benangmerah.rencana.periksa.NationalList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form for a part that is not there yet. Programs, kegiatan and subkegiatan are chosen
/// from the national list; `choices` is null for every other kind of part.
public record AddingPage(
        String action,
        String backHref,
        long revisi,
        String owner,
        String list,
        String kind,
        List<Input> inputs,
        @Nullable List<NationalList.Line> choices,
        String chosen,
        @Nullable String problem) {

    static Optional<AddingPage> of(OpenDraft draft, Home home, Map<String, String> sent, @Nullable String problem) {
        var type = PlanSchema.typeOf(draft.facts(), home.owner())
                .flatMap(owner -> PlanSchema.listsOf(owner).stream()
                        .filter(list -> list.path().equals(home.list()))
                        .findFirst()
                        .map(PlanSchema.ListShape::item));
        return type.map(item -> of(draft, home, item, sent, problem));
    }

    private static AddingPage of(
            OpenDraft draft, Home home, Class<?> item, Map<String, String> sent, @Nullable String problem) {
        var inputs = new Inputs(draft, sent, Map.of());
        var word = PlanSchema.wordOf(item);
        boolean official = List.of("program", "kegiatan", "sub_kegiatan").contains(word);
        var choices = official ? choicesUnder(draft.renstra(), home) : null;
        var fields = new ArrayList<Input>();
        for (var field : PlanSchema.fieldsOf(item))
            if (isAsked(field, choices != null && !choices.isEmpty()))
                for (var path : paths(draft, field))
                    fields.add(inputs.blank(PlanForm.name(home, 1, path), path, field, suggested(draft, home, field)));
        return new AddingPage(
                draft.path() + "/tambah",
                home.owner().isEmpty()
                        ? Paths.section(
                                draft.id(),
                                Section.of(home.list()).map(Section::key).orElse("identitas"))
                        : Paths.part(draft.id(), home.owner()),
                draft.revisi().nomor(),
                home.owner(),
                home.list(),
                PartLabels.fieldName(word.equals("indikator_rencana") ? "indikator" : word),
                fields,
                choices,
                sent.getOrDefault("pilih", ""),
                problem);
    }

    /// What the national list offers there and the plan does not have yet.
    static List<NationalList.Line> choicesUnder(Renstra renstra, Home home) {
        var above = home.owner().isEmpty() ? renstra.identitas().bidangUrusan() : home.owner();
        return NationalList.childrenOf(renstra, above).stream()
                .filter(line -> renstra.findNode(line.kode()).isEmpty())
                .toList();
    }

    /// What an official choice gives is not typed.
    private static boolean isAsked(Field field, boolean chosen) {
        if (field.kind() == Kind.GROUP || field.path().endsWith("cetak")) return false;
        return !(chosen && (field.path().equals("kode") || field.path().equals("nama")));
    }

    private static List<String> paths(OpenDraft draft, Field field) {
        if (!field.byYear()) return List.of(field.path());
        return draft.renstra().tahunList().stream()
                .map(year -> field.path() + "." + year)
                .toList();
    }

    /// The next number of an id like those beside it: `S4` after `S3`, `S1-2` after `S1-1`.
    private static String suggested(OpenDraft draft, Home home, Field field) {
        if (!field.id() || field.path().equals("kode")) return "";
        var there = draft.facts().listOf(home);
        var pattern = there.isEmpty() ? home.owner() + "-0" : there.getLast();
        var number = pattern.replaceFirst("^.*?(\\d*)$", "$1");
        var stem = pattern.substring(0, pattern.length() - number.length());
        int next = number.isEmpty() || number.length() > 6 ? 1 : Integer.parseInt(number) + 1;
        while (draft.facts().has(stem + next)) next++;
        return stem + next;
    }
}
