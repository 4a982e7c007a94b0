package id.benangmerah.rencana.periksa;

import java.util.List;

/// Rules of one kind, ordered by code.
public record RuleFamily(String title, List<About> rules) {}
