package id.benangmerah.imports.table;

/// The file cannot be read to its end; the message is a sentence for the person who sent it.
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableTable(String sentence) {
        super(sentence);
    }

    public UnreadableTable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
