package dev.unmoor.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class ActionsTest {

    @Test
    void noKeyPressesTwoActionsAtOnce() {
        for (Category local : List.of(Category.FINDINGS, Category.MAP)) {
            Map<String, List<ActionId>> pressed = new HashMap<>();
            for (ActionId action : ActionId.values()) {
                if (!action.local() || action.category() == local) {
                    for (String keys : action.keys()) {
                        pressed.computeIfAbsent(keys, key -> new ArrayList<>()).add(action);
                    }
                }
            }
            pressed.values().removeIf(actions -> actions.size() == 1);
            assertThat(pressed).isEmpty();
        }
    }

    @Test
    void eachHasAnIdOfItsOwnAndATitle() {
        assertThat(ActionId.values()).extracting(ActionId::id).doesNotHaveDuplicates();
        for (ActionId action : ActionId.values()) {
            assertThat(Actions.title(action)).isNotBlank();
            assertThat(Actions.reason(action)).isNotBlank();
        }
    }

    @Test
    void runsWhatIsBoundWhileItCan() {
        var actions = new Actions();
        var enabled = new SimpleBooleanProperty(false);
        var ran = new ArrayList<String>();
        actions.bind(ActionId.RESCAN, () -> ran.add("rescan"), enabled);
        assertThat(actions.run(ActionId.RESCAN)).isFalse();
        enabled.set(true);
        assertThat(actions.run(ActionId.RESCAN)).isTrue();
        assertThat(actions.run(ActionId.STOP)).isFalse();
        assertThat(ran).containsExactly("rescan");
        assertThatThrownBy(() -> actions.bind(ActionId.RESCAN, () -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesKeysAsTheyAreOnKeyboards() {
        assertThat(KeyNames.parts("Shortcut+Shift+P")).hasSize(3);
        assertThat(KeyNames.parts("Alt+Left")).endsWith("←");
        assertThat(Actions.tooltip(ActionId.RESCAN)).contains("F5");
    }
}
