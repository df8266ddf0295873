package dev.unmoor.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one finding, with enough to know it again after its code has moved.
 *
 * @param fingerprint the finding's id when it was decided
 * @param content what it says, wherever it stands: its fingerprint without its path
 * @param reason why, in one sentence
 * @param comment anything more; may be empty
 * @param expires the last day on which it holds; null for ever
 * @param decided when
 * @param kind id of the finding's kind
 * @param vendor the finding's vendor
 * @param path where it stood
 * @param line where it stood, from 1
 */
public record Decision(
        String fingerprint,
        String content,
        Verdict verdict,
        String reason,
        String comment,
        @Nullable LocalDate expires,
        Instant decided,
        String kind,
        String vendor,
        String path,
        int line) {

    /** Whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }
}
