package id.benangmerah.web;

import id.benangmerah.identity.User;
import id.benangmerah.kernel.Tahun;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Resolves the `Page` argument. The year (`tahun`) and the date as of which evidence is
/// read (`per`) come from the address; the last chosen year is remembered in the session.
@Configuration(proxyBeanMethods = false)
class PageArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private static final String CHOSEN_YEAR = PageArgument.class.getName() + ".tahun";

    private final Navigation navigation;
    private final ObjectProvider<ShownPlan> plan;
    private final ObjectProvider<TaskCount> tasks;
    private final Clock clock;

    PageArgument(Navigation navigation, ObjectProvider<ShownPlan> plan, ObjectProvider<TaskCount> tasks, Clock clock) {
        this.navigation = navigation;
        this.plan = plan;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Page resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        var page = request == null ? null : of(request);
        if (page == null) throw new IllegalStateException("A page without a signed-in user");
        return page;
    }

    /// Null when nobody is signed in.
    @Nullable
    Page of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof User user)) return null;
        var shownPlan = plan.getIfAvailable(() -> ShownPlan.DEFAULT);
        var address = addressOf(request);
        return new Page(
                user,
                csrfOf(request),
                flashOf(request),
                navigation.shownTo(user, address.path()),
                shownPlan,
                yearOf(request, address, shownPlan),
                asOf(address),
                address,
                isFragment(request),
                isFragment(request) ? 0 : countTasks(user),
                "",
                List.of());
    }

    private int countTasks(User user) {
        return tasks.stream().mapToInt(count -> count.count(user)).sum();
    }

    private static Address addressOf(HttpServletRequest request) {
        var query = new LinkedHashMap<String, List<String>>();
        if (request.getMethod().equals("GET")) {
            request.getParameterMap().forEach((name, values) -> query.put(name, List.of(values)));
        }
        return new Address(
                request.getRequestURI().substring(request.getContextPath().length()), query);
    }

    private Tahun yearOf(HttpServletRequest request, Address address, ShownPlan shownPlan) {
        var asked = address.value("tahun");
        var session = request.getSession(false);
        if (asked != null && !asked.isBlank()) {
            var year = parseYear(asked);
            if (session != null) session.setAttribute(CHOSEN_YEAR, year.value());
            return year;
        }
        if (session != null && session.getAttribute(CHOSEN_YEAR) instanceof Integer year) return Tahun.of(year);
        int now = LocalDate.now(clock).getYear();
        return Tahun.of(
                Math.clamp(now, shownPlan.first().value(), shownPlan.last().value()));
    }

    private static Tahun parseYear(String text) {
        if (text.matches("(19[5-9]|20\\d)\\d")) return Tahun.of(Integer.parseInt(text));
        throw new BadAddressException("Tahun “" + text + "” tidak dikenal; tulis empat angka, misalnya 2025.");
    }

    private LocalDate asOf(Address address) {
        var asked = address.value("per");
        if (asked == null || asked.isBlank()) return LocalDate.now(clock);
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeException _) {
            throw new BadAddressException("Tanggal “" + asked + "” tidak dikenal; tulis seperti 2025-07-01.");
        }
    }

    private static Page.Csrf csrfOf(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Page.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken());
        }
        return new Page.Csrf("_csrf", "X-CSRF-TOKEN", "");
    }

    private static @Nullable Flash flashOf(HttpServletRequest request) {
        var flashes = RequestContextUtils.getInputFlashMap(request);
        return flashes != null && flashes.get(Flash.ATTRIBUTE) instanceof Flash flash ? flash : null;
    }

    /// htmx asks for the whole page when it restores history.
    private static boolean isFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"))
                && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    }
}
