package dev.unmoor.outlook;

import dev.unmoor.model.EscapeRoute;
import java.util.List;
import java.util.Map;

/**
 * What a shock, or several at once, would do to this code.
 *
 * @param shocks what happens
 * @param effect {@code stops|degrades|costs-more|nothing}: the worst of them
 * @param findings the calls and settings that are hit
 * @param files where they stand
 * @param modules the modules they belong to, each with how many findings
 * @param softeners what is already in place
 * @param recoverP50Days days to be whole again in half of the cases
 * @param recoverP90Days days that are enough in nine of ten cases
 * @param recoverTo where to; empty where nothing has to move
 * @param cheapest the cheapest measure that would have helped
 * @param sentence all of it in one
 */
public record Consequence(
        List<Shock> shocks,
        String effect,
        List<String> findings,
        List<String> files,
        Map<String, Integer> modules,
        List<EscapeRoute.Evidence> softeners,
        double recoverP50Days,
        double recoverP90Days,
        String recoverTo,
        String cheapest,
        String sentence) {

    public Consequence {
        shocks = List.copyOf(shocks);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        softeners = List.copyOf(softeners);
    }
}
