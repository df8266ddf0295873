package dev.unmoor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UrgencyTest {

    @Test
    void theDayIsTheAuditsOwn() {
        assertThat(new Risk.Urgency("2026-11-20", 31, "o1", "2026-12-21", "2026-11").counted())
                .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void anEarlierReportTellsItByWhatItCounted() {
        assertThat(new Risk.Urgency(null, 31, "o1", "2026-12-21", "2026-11").counted())
                .isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(new Risk.Urgency(null, null, null, null, "2026-11").counted())
                .isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(new Risk.Urgency(null, null, null, null, "2026-11-05").counted())
                .isEqualTo(LocalDate.of(2026, 11, 5));
    }
}
