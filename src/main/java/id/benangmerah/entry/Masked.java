package id.benangmerah.entry;

/// Content with personal data: what the audit log may hold of it.
public interface Masked {

    Object masked();
}
