package dev.unmoor.desktop.routes;

import dev.unmoor.desktop.control.Icon;
import dev.unmoor.model.Id;

/** How open a route is; told by its word and its sign, and by colour beside them. */
enum Status implements Id {
    OPEN("open", Icon.DONE),
    PARTIAL("partial", Icon.PARTLY),
    BLOCKED("blocked", Icon.BLOCKED),
    NOT_APPLICABLE("not-applicable", Icon.NOT_APPLICABLE);

    private final String id;
    private final Icon icon;

    Status(String id, Icon icon) {
        this.id = id;
        this.icon = icon;
    }

    @Override
    public String id() {
        return id;
    }

    Icon icon() {
        return icon;
    }
}
