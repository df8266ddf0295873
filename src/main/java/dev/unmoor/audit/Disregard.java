package dev.unmoor.audit;

import dev.unmoor.model.Finding;
import java.util.List;
import java.util.Map;

/**
 * Says which findings people have judged to be false. An audit leaves them out before anything is
 * scored, and lists each, with the reason, among what it passed over.
 */
@FunctionalInterface
public interface Disregard {

    /** Every finding stays. */
    Disregard NOTHING = findings -> Map.of();

    /**
     * Those to leave out.
     *
     * @param findings all that were found
     * @return why, by the id of the finding
     */
    Map<String, String> among(List<Finding> findings);
}
