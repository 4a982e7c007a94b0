package id.benangmerah.rencana.workbook;

/// What is wrong in a workbook: the place, such as `Indikator!F12`, what is wrong there, and
/// what to do.
public record CellFault(String place, String sentence, String remedy) {
    @Override
    public String toString() {
        return place + ": " + sentence + ". " + remedy;
    }
}
