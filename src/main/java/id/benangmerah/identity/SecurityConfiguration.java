package id.benangmerah.identity;

import id.benangmerah.audit.AuditLog;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/// Who gets in, and what the browser may do with our pages. Only the sign-in page,
/// the map of counts that tell of nobody, and static files are public.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final int SESSIONS_PER_ACCOUNT = 3;

    /// No inline script or style anywhere; only this server is talked to.
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final LoginUrlAuthenticationEntryPoint SIGN_IN = new LoginUrlAuthenticationEntryPoint("/masuk");

    @Bean
    SecurityFilterChain security(HttpSecurity http, SessionRegistry sessionRegistry) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/masuk",
                                "/publik/peta",
                                "/publik/peta/desa.json",
                                "/webjars/**",
                                "/*.css",
                                "/*.js",
                                "/*.svg")
                        .permitAll()
                        .requestMatchers("/pengaturan/akun/**", "/pengaturan/audit/**", "/gaya/**")
                        .hasRole(Role.ADMIN.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/masuk")
                        .usernameParameter("nama")
                        .passwordParameter("sandi")
                        .failureHandler(SecurityConfiguration::refuse)
                        .defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutUrl("/keluar").logoutSuccessUrl("/masuk?keluar"))
                .requestCache(requests -> requests.requestCache(wantedPage()))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId())
                        .maximumSessions(SESSIONS_PER_ACCOUNT)
                        .expiredUrl("/masuk?berakhir")
                        .sessionRegistry(sessionRegistry))
                .exceptionHandling(problems -> problems.accessDeniedHandler(SecurityConfiguration::deny)
                        .authenticationEntryPoint(SecurityConfiguration::askToSignIn))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(self), payment=()")))
                .build();
    }

    @Bean
    AuthenticationProvider loginAuthentication(AccountRepository accounts, AuditLog auditLog, Clock clock) {
        return new LoginAuthentication(accounts, new LoginThrottle(clock), auditLog);
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /// Remembers it without a `continue` in its address, which may be bookmarked; the method
    /// takes null for that, although it does not say so.
    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache wantedPage() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(SecurityConfiguration::isPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        var reason = problem instanceof LoginAuthentication.ThrottledException throttled
                ? "tunggu=" + throttled.seconds()
                : "salah";
        response.sendRedirect(request.getContextPath() + "/masuk?" + reason);
    }

    /// A form that outlived its session leads to the sign-in page, not to a refusal.
    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        if (problem instanceof CsrfException && request.getRemoteUser() == null) {
            response.sendRedirect(request.getContextPath() + "/masuk?berakhir");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /// A part of a page cannot show the sign-in page, so the whole page is loaded anew.
    private static void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException, ServletException {
        if (isFromHtmx(request)) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            SIGN_IN.commence(request, response, problem);
        }
    }

    private static boolean isFromHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /// What one wants to see again after signing in.
    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && !isFromHtmx(request)
                && accept != null
                && accept.contains("text/html");
    }
}
