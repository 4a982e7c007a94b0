package id.benangmerah.entry;

import id.benangmerah.web.Page.Step;
import java.util.List;

/// What a form is for: how its page is called and what is written down when it is saved.
///
/// @param thread the pages above it; the last is where "Batal" and a saved form lead
/// @param act the word of the audit log, such as `pengurus.catat`
/// @param object what it is done to, such as `koperasi:17`
public record Writing(
        String title, String lead, String button, String action, List<Step> thread, String act, String object) {

    public static Writing of(String title, String action, String act, String object, Step... thread) {
        return new Writing(title, "", "Simpan", action, List.of(thread), act, object);
    }

    /// The sentence under the title.
    public Writing led(String sentence) {
        return new Writing(title, sentence, button, action, thread, act, object);
    }

    public Writing saidOnButton(String words) {
        return new Writing(title, lead, words, action, thread, act, object);
    }

    String backHref() {
        var href = thread.getLast().href();
        return href == null ? "/" : href;
    }
}
