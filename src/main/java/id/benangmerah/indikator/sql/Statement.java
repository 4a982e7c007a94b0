package id.benangmerah.indikator.sql;

import java.util.Map;

/// SQL whose text comes only from the registries' own table names, with its values apart.
public record Statement(String sql, Map<String, Object> parameters) {}
