package id.benangmerah.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One sentence about what was just done, shown once on the next page.
public record Flash(Kind kind, String text) {

    static final String ATTRIBUTE = "flash";

    public enum Kind {
        DONE,
        PROBLEM
    }

    public static Flash done(String text) {
        return new Flash(Kind.DONE, text);
    }

    public static Flash problem(String text) {
        return new Flash(Kind.PROBLEM, text);
    }

    /// Keeps the sentence for the page that the browser is sent to.
    public void keep(RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
    }
}
