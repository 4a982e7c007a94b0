package id.benangmerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.benangmerah.identity.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A test that uses the real application through a real browser. The application starts
/// once for all of them, with the real plan and a small registry.
public abstract class BrowserTest {

    private static final int DESKTOP = 1440;
    private static final int PHONE = 390;
    private static final Set<String> FAULTS = Set.of("serious", "critical");

    private BrowserContext context;

    /// The tab; a new one with no cookies for each test.
    protected Page page;

    @BeforeEach
    void openBrowser() {
        context = anotherBrowser();
        page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    /// A browser of somebody else, without cookies.
    protected BrowserContext anotherBrowser() {
        return RunningBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(application().address())
                        .setLocale("id-ID")
                        .setViewportSize(DESKTOP, 900));
    }

    @AfterEach
    void closeBrowser() {
        context.close();
    }

    /// The one that all browser tests share, unless a test changes what others rely on.
    protected RunningApplication application() {
        return RunningApplication.get();
    }

    protected void signIn(Role role) {
        signIn(application().usernameOf(role), application().passwordOf(role));
    }

    protected void signIn(String username, String password) {
        page.navigate("/masuk");
        page.getByLabel("Nama akun").fill(username);
        page.getByLabel("Kata sandi").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk"))
                .click();
    }

    protected String heading() {
        return page.locator("h1").innerText();
    }

    /// Fails on serious and critical faults and names the elements.
    protected void checkAccessibility() {
        var faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(violation -> FAULTS.contains(violation.getImpact()))
                        .map(violation -> violation.getId() + ": " + violation.getHelp() + " "
                                + violation.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
        assertThat(faults).as("axe on " + page.url()).isEmpty();
    }

    /// Pictures of the whole page at the width of a desk and of a phone, to be looked at; the
    /// phone must not scroll sideways.
    protected void takeScreenshots(String name) {
        for (int width : List.of(DESKTOP, PHONE)) {
            page.setViewportSize(width, width == DESKTOP ? 900 : 844);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
        }
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.setViewportSize(DESKTOP, 900);
        assertThat(overflow)
                .as(name + " scrolls sideways on a phone by this many pixels")
                .isEqualTo(0);
    }
}
