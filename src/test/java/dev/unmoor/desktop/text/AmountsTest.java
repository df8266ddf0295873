package dev.unmoor.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "800|800",
                "1,200|1200",
                "' 1 200 '|1200",
                "1’200|1200",
                "1_000|1000",
                "640.50|640.5",
                "3k|3000",
                "2.5M|2500000",
                "2 b|2000000000",
                "0|0",
                "'  '|0"
            })
    void areReadAsPeopleWriteThem(String typed, double amount) {
        assertThat(Amounts.parse(typed)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lot", "-5", "1e999", "NaN", "1.2.3", "3x", "9999999999999999999999"})
    void whatIsNoneIsTold(String typed) {
        assertThat(Amounts.parse(typed)).isEmpty();
        assertThat(Amounts.count(typed)).isEmpty();
    }

    @Test
    void whatIsCountedIsWhole() {
        assertThat(Amounts.count("12.6")).hasValue(13);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "800, 800", "640.5, 640.50"})
    void areShownAsTheyAreTyped(double amount, String typed) {
        assertThat(Amounts.typed(amount)).isEqualTo(typed);
    }
}
