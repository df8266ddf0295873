package dev.unmoor.desktop.models;

import dev.unmoor.desktop.models.ModelRow.Status;
import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the models screen shows, worked out of one audit.
 *
 * @param rows by retirement, soonest first, then by number of places
 * @param today the day from which is counted
 * @param asOf the date of the data on retirements
 */
public record ModelsFacts(List<ModelRow> rows, LocalDate today, String asOf) {

    /** Retirement within so many days is soon: half a year. */
    static final long SOON = 183;

    public ModelsFacts {
        rows = List.copyOf(rows);
    }

    /** Works it out. */
    public static ModelsFacts of(Results results) {
        LocalDate today = LocalDate.ofInstant(results.finished(), ZoneId.systemDefault());
        var rows = new ArrayList<ModelRow>();
        for (ModelUse use : results.audit().models()) {
            Long days = days(use.retires(), today);
            rows.add(
                    new ModelRow(
                            use,
                            results.index().vendorName(use.vendor()),
                            capabilities(use, results.index()),
                            days,
                            status(days)));
        }
        rows.sort(
                Comparator.comparingLong(ModelsFacts::order)
                        .thenComparingInt(row -> -row.use().uses().size())
                        .thenComparing(row -> row.use().id()));
        return new ModelsFacts(rows, today, results.audit().risk().urgency().asOf());
    }

    /** How many rows are at a status. */
    public long count(Status status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }

    /** How many models are named by an id that moves from one version to the next. */
    public long moving() {
        return rows.stream().filter(row -> !row.use().pinned()).count();
    }

    /** How many models' weights can be had. */
    public long open() {
        return rows.stream().filter(row -> row.use().openWeights()).count();
    }

    private static long order(ModelRow row) {
        Long days = row.days();
        return days == null ? Long.MAX_VALUE : days;
    }

    private static @Nullable Long days(@Nullable String date, LocalDate today) {
        if (date == null) {
            return null;
        }
        try {
            return ChronoUnit.DAYS.between(today, LocalDate.parse(date));
        } catch (DateTimeParseException notADay) {
            // some retirements are announced for a month or a quarter only
            return null;
        }
    }

    private static Status status(@Nullable Long days) {
        if (days == null) {
            return Status.UNKNOWN;
        }
        if (days < 0) {
            return Status.RETIRED;
        }
        return days <= SOON ? Status.SOON : Status.LATER;
    }

    private static List<String> capabilities(ModelUse use, AuditIndex index) {
        Set<String> names = new LinkedHashSet<>();
        for (Finding finding : index.findings(use.uses())) {
            for (String capability : finding.capabilities()) {
                names.add(index.capabilityName(capability));
            }
        }
        return List.copyOf(names);
    }
}
