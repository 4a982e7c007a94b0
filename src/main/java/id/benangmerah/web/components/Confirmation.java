package id.benangmerah.web.components;

/// A question before something that cannot be undone. It names the consequence.
public record Confirmation(String consequence, String action, String button, String backHref) {}
