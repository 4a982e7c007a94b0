package id.benangmerah.rencana;

/// Where one value of a plan stands, whatever moves around it: the part by its id and the
/// path of keys within it, such as `2.17.03` and `pagu.2025`. The plan itself is the part
/// without a name.
public record Slot(String part, String field) implements Comparable<Slot> {
    /// The field that says in which list of which part a part stands.
    public static final String PLACE = "@tempat";

    private static final String ORDER = "@urutan";

    public static final String ROOT = "";

    public static Slot of(String part, String field) {
        return new Slot(part, field);
    }

    public static Slot placeOf(String part) {
        return new Slot(part, PLACE);
    }

    /// The order of the parts in a list.
    public static Slot orderOf(String part, String list) {
        return new Slot(part, list + ORDER);
    }

    public boolean isPlace() {
        return field.equals(PLACE);
    }

    public boolean isOrder() {
        return field.endsWith(ORDER);
    }

    /// The list that this slot orders.
    public String list() {
        return field.substring(0, field.length() - ORDER.length());
    }

    @Override
    public int compareTo(Slot other) {
        int byPart = part.compareTo(other.part);
        return byPart != 0 ? byPart : field.compareTo(other.field);
    }
}
