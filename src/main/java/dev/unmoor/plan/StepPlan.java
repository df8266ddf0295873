package dev.unmoor.plan;

import java.util.List;

/**
 * The steps of a plan, from deciding to cleaning up. What each is for and how it is known to be
 * done is said where it is drafted; which files and findings it concerns comes from the code.
 */
final class StepPlan {

    private final Drafts drafts;
    private final Sketches sketches;

    StepPlan(Drafts drafts, Sketches sketches) {
        this.drafts = drafts;
        this.sketches = sketches;
    }

    /** The steps, each after those that it depends on; none where nothing changes. */
    List<StepDraft> drafts() {
        if (!drafts.nothing()) {
            new Preparation(drafts).draft();
            new Porting(drafts, sketches).draft();
            new Completion(drafts).draft();
        }
        return drafts.all();
    }
}
