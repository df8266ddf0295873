package dev.unmoor.history;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.audit.PastAudits;
import dev.unmoor.audit.Version;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.model.Audit;
import dev.unmoor.model.VendorUse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Audits past commits, one after the other, and tells when lock-in grew and by which commit. */
public final class TimeMachine {

    private final AuditRequest request;
    private final String root;
    private final @Nullable History history;

    /**
     * A time machine.
     *
     * @param request what is audited, and how
     * @param root what the project is called in the history
     * @param history where audits of commits are kept, and found again; null keeps nothing
     */
    public TimeMachine(AuditRequest request, String root, @Nullable History history) {
        this.request = request;
        this.root = root;
        this.history = history;
    }

    /** Hears of each commit as it is done, and may stop the run between two of them. */
    public interface Listener extends AuditListener {

        /** A commit is done. */
        default void step(Step step, int done, int total) {}
    }

    /**
     * A past commit, audited.
     *
     * @param commit which
     * @param audit id of the audit in the history; 0 where none is kept
     * @param score 0 to 100
     * @param findings how many
     * @param vendors findings by vendor id
     * @param problem why there is no audit; null where there is one
     */
    public record Step(
            PastAudits.Commit commit,
            long audit,
            int score,
            String grade,
            int findings,
            Map<String, Integer> vendors,
            @Nullable String problem) {

        public Step {
            vendors = Collections.unmodifiableMap(new TreeMap<>(vendors));
        }
    }

    /**
     * What a commit did.
     *
     * @param step the commit
     * @param score how much the score rose since the commit before it in the list
     * @param findings how many findings more
     * @param arrived vendors that were not there before
     * @param left vendors that are there no more
     */
    public record Growth(
            Step step, int score, int findings, List<String> arrived, List<String> left) {

        public Growth {
            arrived = List.copyOf(arrived);
            left = List.copyOf(left);
        }

        /** Whether anything is another than before. */
        public boolean changed() {
            return score != 0 || findings != 0 || !arrived.isEmpty() || !left.isEmpty();
        }
    }

    /**
     * Audits the last commits.
     *
     * @param most how many
     * @param every of how many commits one is audited; 1 for all
     * @return the oldest first
     * @throws AuditException if the project has no past that could be read
     */
    public List<Step> run(int most, int every, Listener listener) throws AuditException {
        Auditor auditor = new Auditor(Clock.systemUTC(), Version.number());
        Map<String, AuditSummary> known = known();
        try (PastAudits past = PastAudits.open(auditor, request)) {
            List<PastAudits.Commit> all = past.commits(most * every);
            List<PastAudits.Commit> chosen = new ArrayList<>();
            for (int i = 0; i < all.size(); i += every) {
                chosen.add(all.get(i));
            }
            Collections.reverse(chosen);
            List<Step> steps = new ArrayList<>();
            for (PastAudits.Commit each : chosen) {
                if (listener.cancelled()) {
                    break;
                }
                AuditSummary before = known.get(each.id());
                Step step = before == null ? audit(past, each, listener) : of(each, before);
                if (step != null) {
                    steps.add(step);
                    listener.step(step, steps.size(), chosen.size());
                }
            }
            return List.copyOf(steps);
        }
    }

    /** Audits of commits that this program, with the same catalog, has made before. */
    private Map<String, AuditSummary> known() throws AuditException {
        Map<String, AuditSummary> known = new HashMap<>();
        if (history == null || !request.catalogs().isEmpty()) {
            return known;
        }
        String catalog = Catalog.bundled().version();
        try {
            for (AuditSummary each : history.audits(root)) {
                if (each.origin() == Origin.COMMIT
                        && each.commit() != null
                        && each.version().equals(Version.number())
                        && each.catalog().equals(catalog)) {
                    known.put(each.commit(), each);
                }
            }
            return known;
        } catch (HistoryException failed) {
            throw because(failed);
        }
    }

    private @Nullable Step audit(PastAudits past, PastAudits.Commit commit, AuditListener listener)
            throws AuditException {
        Audit audit;
        try {
            audit = past.audit(commit, listener);
        } catch (AuditException nothing) {
            // an empty tree, or objects that a shallow clone lacks: the commits after it still
            // count
            return new Step(commit, 0, 0, "", 0, Map.of(), String.valueOf(nothing.getMessage()));
        }
        if (listener.cancelled()) {
            // what was stopped halfway says nothing of the commit
            return null;
        }
        long id = 0;
        if (history != null) {
            try {
                id =
                        history.save(
                                        root,
                                        audit,
                                        Origin.COMMIT,
                                        commit.subject(),
                                        commit.time(),
                                        Instant.now())
                                .id();
            } catch (HistoryException failed) {
                throw because(failed);
            }
        }
        Map<String, Integer> vendors = new TreeMap<>();
        for (VendorUse each : audit.vendors()) {
            vendors.put(each.id(), each.findings());
        }
        return new Step(
                commit,
                id,
                audit.risk().score(),
                audit.risk().grade(),
                (int) audit.findings().stream().filter(f -> f.confidence().counts()).count(),
                vendors,
                null);
    }

    private static Step of(PastAudits.Commit commit, AuditSummary kept) {
        Map<String, Integer> vendors = new TreeMap<>();
        kept.vendors().forEach(each -> vendors.put(each.id(), each.findings()));
        return new Step(
                commit, kept.id(), kept.score(), kept.grade(), kept.findings(), vendors, null);
    }

    private static AuditException because(HistoryException failed) {
        return new AuditException(String.valueOf(failed.getMessage()), failed);
    }

    /** What each commit did, the oldest first; those without an audit are passed over. */
    public static List<Growth> growth(List<Step> steps) {
        List<Growth> growth = new ArrayList<>();
        Step before = null;
        for (Step each : steps) {
            if (each.problem() != null) {
                continue;
            }
            TreeSet<String> arrived = new TreeSet<>(each.vendors().keySet());
            TreeSet<String> left = new TreeSet<>();
            if (before != null) {
                arrived.removeAll(before.vendors().keySet());
                left.addAll(before.vendors().keySet());
                left.removeAll(each.vendors().keySet());
            }
            growth.add(
                    new Growth(
                            each,
                            before == null ? 0 : each.score() - before.score(),
                            before == null ? 0 : each.findings() - before.findings(),
                            before == null ? List.of() : List.copyOf(arrived),
                            List.copyOf(left)));
            before = each;
        }
        return growth;
    }
}
