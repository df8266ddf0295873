package dev.unmoor.outlook;

import dev.unmoor.model.EscapeRoute;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario, one shock or several at once, would do to this code.
 *
 * @param scenario what happens
 * @param effect {@code stops|degrades|costs-more|nothing}: the worst of the impacts
 * @param impacts what is hit, by effect, worst first; a finding counts with its worst
 * @param perhaps calls that may be hit too: their model or region did not resolve
 * @param findings all that is hit, in the order of the audit
 * @param files where they stand
 * @param modules the modules they belong to, each with how many findings
 * @param workloads the workloads that have a hit call, by name
 * @param softeners what is already in place
 * @param recoverP50Days days to be whole again in half of the cases
 * @param recoverP90Days days that are enough in nine of ten cases
 * @param recoverTo where to; empty where nothing has to move
 * @param cheapest the cheapest measure that would have helped
 * @param bill what the month costs before and after; null without volumes or a change of price
 * @param sentence all of it in one
 */
public record Consequence(
        Scenario scenario,
        String effect,
        List<Impact> impacts,
        List<String> perhaps,
        List<String> findings,
        List<String> files,
        Map<String, Integer> modules,
        List<WorkloadHit> workloads,
        List<EscapeRoute.Evidence> softeners,
        double recoverP50Days,
        double recoverP90Days,
        String recoverTo,
        String cheapest,
        @Nullable Bill bill,
        String sentence) {

    /** What happens, once the shocks have no name. */
    public List<Shock> shocks() {
        return scenario.shocks();
    }

    /**
     * Findings that are hit in the same way.
     *
     * @param effect {@code stops|degrades|costs-more}
     * @param findings their ids
     */
    public record Impact(String effect, List<String> findings) {
        public Impact {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A workload that is hit.
     *
     * @param name its first entry point, with the file
     * @param effect the worst that happens to one of its calls
     * @param calls how many of its calls are hit
     */
    public record WorkloadHit(String name, String effect, int calls) {}

    /**
     * What a month costs at the volumes given, US dollars at list prices.
     *
     * @param before today
     * @param after with the shocks
     * @param priced how many of the models with a volume have a known price
     * @param unpriced ids of those that have none, which the sums leave out
     */
    public record Bill(double before, double after, int priced, List<String> unpriced) {
        public Bill {
            unpriced = List.copyOf(unpriced);
        }
    }

    public Consequence {
        impacts = List.copyOf(impacts);
        perhaps = List.copyOf(perhaps);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        workloads = List.copyOf(workloads);
        softeners = List.copyOf(softeners);
    }
}
