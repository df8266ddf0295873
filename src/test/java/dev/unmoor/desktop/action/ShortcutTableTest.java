package dev.unmoor.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of keys is the registry's. */
class ShortcutTableTest {

    private static final String BEGIN = "| key | what it does |";

    @Test
    void theReadmeSaysWhichKeysThereAre() throws IOException {
        List<String> expected = new ArrayList<>(List.of(BEGIN, "| --- | --- |"));
        for (ActionId each : ActionId.values()) {
            if (!each.keys().isEmpty()) {
                expected.add("| " + keys(each) + " | " + words(each) + " |");
            }
        }
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int start = lines.indexOf(BEGIN);
        List<String> table =
                start < 0
                        ? List.of()
                        : lines.subList(start, lines.size()).stream()
                                .takeWhile(line -> line.startsWith("|"))
                                .toList();
        assertThat(String.join("\n", table)).isEqualTo(String.join("\n", expected));
    }

    private static String keys(ActionId action) {
        return action.keys().stream()
                .map(keys -> "`" + String.join("+", KeyNames.parts(keys)) + "`")
                .collect(Collectors.joining(", "));
    }

    /** What it does; where it does so on one screen only, that is said. */
    private static String words(ActionId action) {
        String title = Objects.requireNonNull(Actions.title(action)).replace("…", "");
        return action.local()
                ? title + " (" + action.category().id().replace('-', ' ') + ")"
                : title;
    }
}
