package dev.unmoor.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({"800, 800", "'1,200', 1200", "' 1 200 ', 1200", "640.50, 640.5", "0, 0"})
    void isReadAsPeopleWriteIt(String typed, double amount) {
        assertThat(SettingsView.amount(typed)).hasValue(amount);
    }

    @Test
    void nothingIsNothing() {
        assertThat(SettingsView.amount("  ")).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lot", "-5", "1e999", "NaN"})
    void whatIsNoAmountIsTold(String typed) {
        assertThat(SettingsView.amount(typed)).isEmpty();
    }
}
