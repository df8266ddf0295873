package dev.unmoor.desktop.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigatorTest {

    private final Navigator navigator = new Navigator();

    @Test
    void goesBackAndForward() {
        navigator.go(Screen.OVERVIEW);
        navigator.go(new Place(Screen.FINDINGS, "vendor:x"));
        navigator.back();
        assertThat(navigator.currentProperty().get()).isEqualTo(Place.of(Screen.OVERVIEW));
        navigator.forward();
        assertThat(navigator.currentProperty().get())
                .isEqualTo(new Place(Screen.FINDINGS, "vendor:x"));
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
        navigator.back();
        navigator.go(Screen.MAP);
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void goingWhereOneIsIsNoStep() {
        navigator.go(Screen.START);
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void replacingAndForgettingLeaveNoStep() {
        navigator.replace(Place.of(Screen.MAP));
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        navigator.go(Screen.FINDINGS);
        navigator.forget();
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        navigator.back();
        assertThat(navigator.currentProperty().get()).isEqualTo(Place.of(Screen.FINDINGS));
    }
}
