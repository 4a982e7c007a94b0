package id.benangmerah.web.components;

/// How a goal or an indicator stands: told by word and shape first, by colour second.
public enum State {
    TERCAPAI("Tercapai", "✓", "achieved"),
    PERLU_PERHATIAN("Perlu perhatian", "!", "attention"),
    TIDAK_TERCAPAI("Tidak tercapai", "✕", "missed"),
    BELUM_ADA_BUKTI("Belum ada bukti", "–", "missing"),
    TIDAK_DINILAI("Tidak dinilai", "·", "unjudged");

    private final String label;
    private final String mark;
    private final String cssClass;

    State(String label, String mark, String cssClass) {
        this.label = label;
        this.mark = mark;
        this.cssClass = cssClass;
    }

    public String label() {
        return label;
    }

    public String mark() {
        return mark;
    }

    public String cssClass() {
        return cssClass;
    }
}
