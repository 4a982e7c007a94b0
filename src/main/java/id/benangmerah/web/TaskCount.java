package id.benangmerah.web;

import id.benangmerah.identity.User;

/// How many tasks wait for a person, for the top of every page. The frame does not know where they
/// come from; without such a bean nothing is shown.
public interface TaskCount {

    int count(User user);
}
