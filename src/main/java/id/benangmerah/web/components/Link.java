package id.benangmerah.web.components;

/// A label that leads somewhere.
public record Link(String label, String href) {}
