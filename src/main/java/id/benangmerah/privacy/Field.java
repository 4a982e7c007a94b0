package id.benangmerah.privacy;

/// What kind of secret a column holds. A value sealed as one kind cannot be read or found
/// as another, so swapped columns are noticed.
public enum Field {
    NIK,
    TELEPON,
    EMAIL,
    ALAMAT,
    NPWP,
    /// In no column: by what a row of a file is recognised when it comes again.
    ROW_IDENTITY
}
