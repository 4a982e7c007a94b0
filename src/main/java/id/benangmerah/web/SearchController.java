package id.benangmerah.web;

import benangmerah.pages.StaticTemplates;
import benangmerah.pages.Templates;
import gg.jte.models.runtime.JteModel;
import id.benangmerah.web.SearchProvider.Hit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Search over everything: a page of its own, and suggestions under the search box.
@Controller
class SearchController {

    private static final int ON_PAGE = 10;
    private static final int SUGGESTED = 4;
    private static final int LONGEST = 100;

    private final Templates templates = new StaticTemplates();
    private final List<SearchProvider> providers;

    SearchController(List<SearchProvider> providers) {
        this.providers = providers;
    }

    @GetMapping("/cari")
    JteModel search(Page page, @RequestParam(name = "q", defaultValue = "") String words) {
        return templates.webSearch(page.titled("Pencarian"), tidy(words), hits(page, words, ON_PAGE), ON_PAGE);
    }

    @GetMapping("/cari/saran")
    JteModel suggest(Page page, @RequestParam(name = "q", defaultValue = "") String words) {
        return templates.webSuggestions(tidy(words), hits(page, words, SUGGESTED));
    }

    private List<Hit> hits(Page page, String words, int limit) {
        var tidy = tidy(words);
        if (tidy.length() < 2) return List.of();
        var query = new SearchProvider.Query(tidy, page.user(), limit);
        return providers.stream()
                .flatMap(provider -> provider.search(query).stream().limit(limit))
                .toList();
    }

    private static String tidy(String words) {
        var stripped = words.strip().replaceAll("\\s+", " ");
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }
}
