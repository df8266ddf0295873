package dev.unmoor.plan;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first model of what is left that retires soon, or has.
 *
 * @param model its id
 * @param date ISO date
 * @param past whether that day has passed at the audit
 */
record Retirement(String model, String date, boolean past) {

    /** From so many days before, a retirement is a reason to open the code. */
    private static final int SOON_DAYS = 180;

    /** The earliest one; null where none is near. */
    static @Nullable Retirement first(Audit audit, List<Finding> leaving) {
        LocalDate today = today(audit);
        if (today == null) {
            return null;
        }
        Set<String> ids = new HashSet<>();
        leaving.forEach(each -> ids.add(each.id()));
        Retirement first = null;
        for (ModelUse model : audit.models()) {
            LocalDate date = date(model.retires());
            boolean used = model.uses().stream().anyMatch(ids::contains);
            if (used && date != null && !date.isAfter(today.plusDays(SOON_DAYS))) {
                var found = new Retirement(model.id(), date.toString(), date.isBefore(today));
                if (first == null || found.date().compareTo(first.date()) < 0) {
                    first = found;
                }
            }
        }
        return first;
    }

    /** The day of the audit, told from the days that it counted to its earliest retirement. */
    private static @Nullable LocalDate today(Audit audit) {
        Integer days = audit.risk().urgency().days();
        LocalDate date = date(audit.risk().urgency().date());
        return days == null || date == null ? null : date.minusDays(days);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            // a month or a season says too little to count days
            return null;
        }
    }

    /** In words, without a full stop. */
    String sentence() {
        return model + (past ? " was retired on " : " is retired on ") + date;
    }
}
