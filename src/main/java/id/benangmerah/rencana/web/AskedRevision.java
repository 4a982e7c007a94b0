package id.benangmerah.rencana.web;

import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.NotFoundException;
import org.springframework.stereotype.Component;

/// The revision that an address names, or the current one.
@Component
class AskedRevision {

    private final PlanReports reports;

    AskedRevision(PlanReports reports) {
        this.reports = reports;
    }

    RevisionReport of(Address address) {
        var text = address.value("revisi");
        if (text == null || text.isBlank())
            return reports.findCurrent().orElseThrow(() -> new NotFoundException("Belum ada Renstra yang dimuat."));
        if (!text.matches("\\d{1,9}"))
            throw new BadAddressException("Revisi “" + text + "” tidak dikenal; tulis nomornya, misalnya 1.");
        return get(Long.parseLong(text));
    }

    RevisionReport get(long nomor) {
        return reports.find(nomor).orElseThrow(() -> new NotFoundException("Tidak ada revisi nomor " + nomor + "."));
    }

    boolean isCurrent(RevisionReport checked) {
        return reports.findCurrent()
                .filter(current -> current.revisi().nomor() == checked.revisi().nomor())
                .isPresent();
    }
}
