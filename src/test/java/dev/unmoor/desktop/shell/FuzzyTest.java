package dev.unmoor.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    @Test
    void betterFitsComeFirst() {
        int begins = Fuzzy.score("res", "Rescan");
        int word = Fuzzy.score("res", "See results");
        int inside = Fuzzy.score("res", "Addresses");
        int scattered = Fuzzy.score("rsn", "Rescan");
        assertThat(begins).isGreaterThan(word);
        assertThat(word).isGreaterThan(inside);
        assertThat(inside).isGreaterThan(scattered);
        assertThat(scattered).isPositive();
        assertThat(Fuzzy.score("xyz", "Rescan")).isNegative();
        assertThat(Fuzzy.score("", "Rescan")).isZero();
    }

    @Test
    void keysAreMatchedWithTheirModifiers() {
        assertThat(Keys.match("Shortcut+K", press(KeyCode.K, false, true))).isTrue();
        assertThat(Keys.match("Shortcut+K", press(KeyCode.K, true, true))).isFalse();
        assertThat(Keys.match("K", press(KeyCode.K, false, true))).isFalse();
        assertThat(Keys.match("Shortcut+0", press(KeyCode.DIGIT0, false, true))).isTrue();
        assertThat(Keys.match("Shortcut+0", press(KeyCode.NUMPAD0, false, true))).isTrue();
        assertThat(Keys.match("Shortcut+Plus", press(KeyCode.ADD, false, true))).isTrue();
        assertThat(Keys.match("Esc", press(KeyCode.ESCAPE, false, false))).isTrue();
        assertThat(Keys.typed("J")).isTrue();
        assertThat(Keys.typed("F5")).isFalse();
        assertThat(Keys.typed("Shortcut+K")).isFalse();
        assertThat(Keys.typed("Backspace")).isTrue();
    }

    private static KeyEvent press(KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }
}
