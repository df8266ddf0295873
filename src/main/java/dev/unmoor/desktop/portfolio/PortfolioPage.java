package dev.unmoor.desktop.portfolio;

import dev.unmoor.desktop.session.Names;
import dev.unmoor.fleet.Member;
import dev.unmoor.fleet.Portfolio;
import dev.unmoor.fleet.PortfolioDocument;
import dev.unmoor.history.AuditSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the portfolio screen shows.
 *
 * @param portfolio the projects, the hardest to leave first
 * @param audited when each was audited last, by root
 * @param names what people call the targets
 * @param problem why nothing can be shown; null where something can
 */
public record PortfolioPage(
        Portfolio portfolio, Map<String, Instant> audited, Names names, @Nullable String problem) {

    public PortfolioPage {
        audited = Map.copyOf(audited);
    }

    /** Of the last audits of all projects. */
    static PortfolioPage of(List<AuditSummary> newest, Names names) {
        Map<String, Instant> audited = new TreeMap<>();
        newest.forEach(each -> audited.put(each.root(), each.finished()));
        return new PortfolioPage(
                PortfolioDocument.of(newest.stream().map(Member::of).toList()),
                audited,
                names,
                null);
    }

    /** Nothing but the reason for it. */
    static PortfolioPage broken(String problem) {
        return new PortfolioPage(PortfolioDocument.of(List.of()), Map.of(), Names.NONE, problem);
    }
}
