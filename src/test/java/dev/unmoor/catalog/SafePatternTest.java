package dev.unmoor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^acme-[a-z0-9.-]+$",
                "^(gpt|o)-\\d{4}(-\\d{2})?$",
                "^(?i:acme|emca)[-_]\\w+(@\\d+)?$",
                "^[()|*+]+$",
                "^a\\(b\\)*$",
                "^(?=[a-z]*\\d)[a-z0-9]{10}$"
            })
    void whatEndsOnAnyTextIsTaken(String pattern) {
        assertThat(SafePattern.fault(pattern)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(a+)+$",
                "^(a|a)*$",
                "^((a|b)c)*$",
                "^(a*b?){2,}$",
                "^(\\w+\\s?){1,30}$",
                "^(a)\\1$",
                "^(?<x>a)\\k<x>$",
                "^(?<=a)b$",
                "^a*b*c*d*e*f*g*h*i*j*$",
                "^(unclosed$"
            })
    void whatCanTakeForeverIsRefused(String pattern) {
        assertThat(SafePattern.fault(pattern)).isNotNull();
    }
}
