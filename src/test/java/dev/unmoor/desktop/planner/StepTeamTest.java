package dev.unmoor.desktop.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepTeamTest {

    @Test
    void hoursAreNumbersAboveNothing() {
        assertThat(StepTeam.hours("12")).isEqualTo(12.0);
        assertThat(StepTeam.hours("1,5")).isEqualTo(1.5);
        assertThat(StepTeam.hours("0.25")).isEqualTo(0.25);
        assertThat(StepTeam.hours("0")).isNull();
        assertThat(StepTeam.hours("-3")).isNull();
        assertThat(StepTeam.hours("two")).isNull();
        assertThat(StepTeam.hours("NaN")).isNull();
        assertThat(StepTeam.hours("")).isNull();
    }
}
