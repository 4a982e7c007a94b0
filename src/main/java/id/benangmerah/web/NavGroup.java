package id.benangmerah.web;

import java.util.List;

/// One part of the navigation, in the order of the work.
public record NavGroup(String label, List<Item> items) {

    public record Item(String label, String href, boolean current) {}
}
