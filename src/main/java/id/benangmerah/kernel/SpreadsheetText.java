package id.benangmerah.kernel;

/// Text on its way into a file that a spreadsheet program opens.
public final class SpreadsheetText {

    private SpreadsheetText() {}

    /// An apostrophe in front of what would start a formula (OWASP, "CSV injection").
    public static String disarm(String text) {
        var start = text.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0;
        boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula || control ? "'" + text : text;
    }
}
