package id.benangmerah.web;

import id.benangmerah.identity.User;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that can be found from the search box: nodes of the plan, indicators, records
/// of a registry. Each module offers one as a bean; `@Order` decides who comes first.
public interface SearchProvider {

    /// What somebody wrote and how many hits are wanted. `words` is never blank.
    record Query(String words, User user, int limit) {
        /// Every word occurs in the text, in any order and case.
        public boolean matches(String text) {
            var lower = text.toLowerCase(Locale.ROOT);
            return Stream.of(words.toLowerCase(Locale.ROOT).split(" ")).allMatch(lower::contains);
        }
    }

    /// `kind` is what it is (`Koperasi`), `detail` what tells it from others of its name.
    record Hit(String kind, String label, @Nullable String detail, String href) {}

    /// At most `limit` hits, best first, within a few milliseconds.
    List<Hit> search(Query query);
}
