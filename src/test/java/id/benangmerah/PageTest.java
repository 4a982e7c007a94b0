package id.benangmerah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.benangmerah.identity.Role;
import id.benangmerah.identity.User;
import id.benangmerah.rencana.RenstraLoader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Pages of the whole application, without a browser, on a database of their own that holds
/// the real plan. It is 24 November 2026.
@SpringBootTest(classes = BenangApplication.class, properties = "benang.data=target/page-test")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(PageTest.Beans.class)
public abstract class PageTest {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected JdbcClient jdbc;

    @TestConfiguration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        DataSource dataSource() {
            return TestDatabase.fresh();
        }

        @Bean
        SmartInitializingSingleton theRealPlan(RenstraLoader loader, PlatformTransactionManager transactions) {
            return () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> loader.loadWhenEmpty(_ -> {}));
        }

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneId.of("Asia/Jakarta"));
        }
    }

    /// Signed in with one role.
    protected static RequestPostProcessor as(Role role) {
        var user = new User(role.name().toLowerCase(java.util.Locale.ROOT), role.label(), Set.of(role), null, null);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                user, null, Set.of(new SimpleGrantedAuthority(role.authority()))));
    }

    /// The page as a member of the staff sees it.
    protected String shown(String uri) {
        var result = mvc.get().uri(uri).with(as(Role.STAF)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
