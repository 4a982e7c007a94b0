package id.benangmerah.evaluasi.web;

import id.benangmerah.web.components.State;

/// One thing that needs attention: what (a link to the place), and how it stands.
public record Attention(State state, String subject, String href, String sentence) {}
