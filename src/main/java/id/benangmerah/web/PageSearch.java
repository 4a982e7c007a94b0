package id.benangmerah.web;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds the application's own pages by the words of the menu.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PageSearch implements SearchProvider {

    private final Navigation navigation;

    PageSearch(Navigation navigation) {
        this.navigation = navigation;
    }

    @Override
    public List<Hit> search(Query query) {
        return navigation.shownTo(query.user(), "").stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> query.matches(item.label()))
                .map(item -> new Hit("Halaman", item.label(), null, item.href()))
                .limit(query.limit())
                .toList();
    }
}
