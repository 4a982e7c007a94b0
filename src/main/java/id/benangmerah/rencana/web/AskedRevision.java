package id.benangmerah.rencana.web;

import id.benangmerah.rencana.PlanReports;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.RevisionReport;
import id.benangmerah.web.Address;
import id.benangmerah.web.BadAddressException;
import id.benangmerah.web.NotFoundException;
import org.springframework.stereotype.Component;

/// The revision that an address names (`revisi`), the current one of the plan it names
/// (`renstra`), or that of the plan in force.
@Component
class AskedRevision {

    private final PlanReports reports;
    private final RencanaService rencana;

    AskedRevision(PlanReports reports, RencanaService rencana) {
        this.reports = reports;
        this.rencana = rencana;
    }

    RevisionReport of(Address address) {
        var text = address.value("revisi");
        var plan = address.value("renstra");
        if ((text == null || text.isBlank()) && plan != null && !plan.isBlank())
            return rencana.findCurrentRevisi(plan)
                    .map(revisi -> get(revisi.nomor()))
                    .orElseThrow(() -> new NotFoundException("Renstra “" + plan + "” tidak ada."));
        if (text == null || text.isBlank())
            return reports.findCurrent().orElseThrow(() -> new NotFoundException("Belum ada Renstra yang dimuat."));
        if (!text.matches("\\d{1,9}"))
            throw new BadAddressException("Revisi “" + text + "” tidak dikenal; tulis nomornya, misalnya 1.");
        return get(Long.parseLong(text));
    }

    RevisionReport get(long nomor) {
        return reports.find(nomor).orElseThrow(() -> new NotFoundException("Tidak ada revisi nomor " + nomor + "."));
    }

    /// Of its own plan, in force or not.
    boolean isCurrent(RevisionReport checked) {
        return rencana.findCurrentRevisi(checked.revisi().renstraId())
                .filter(current -> current.nomor() == checked.revisi().nomor())
                .isPresent();
    }
}
