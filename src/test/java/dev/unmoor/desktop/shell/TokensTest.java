package dev.unmoor.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of both schemes: the same names, and text that can be read on what it lies on. */
class TokensTest {

    private static final Path CSS = Path.of("src/main/resources/dev/unmoor/desktop/css");
    private static final Pattern TOKEN =
            Pattern.compile("(-um-[a-z0-9-]+):\\s*(#[0-9a-f]{6}|rgba\\([^)]*\\));");

    /** Least contrast of text against its ground, by WCAG 2.2 for ordinary text. */
    private static final double READABLE = 4.5;

    /** Least contrast of a sign that carries meaning, by the same. */
    private static final double VISIBLE = 3.0;

    private static Map<String, String> tokens(String scheme) throws IOException {
        var tokens = new LinkedHashMap<String, String>();
        Matcher matcher = TOKEN.matcher(Files.readString(CSS.resolve("tokens-" + scheme + ".css")));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    @Test
    void bothSchemesHaveTheSameNames() throws IOException {
        assertThat(tokens("light").keySet())
                .isEqualTo(tokens("dark").keySet())
                .hasSizeGreaterThan(50);
    }

    @Test
    void everyTokenThatIsUsedIsDefined() throws IOException {
        var defined = tokens("light").keySet();
        Pattern used = Pattern.compile("-um-[a-z0-9-]+");
        for (String sheet : List.of("theme.css", "unmoor.css", "screens.css")) {
            Matcher matcher = used.matcher(Files.readString(CSS.resolve(sheet)));
            while (matcher.find()) {
                assertThat(defined).as(sheet).contains(matcher.group());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textCanBeRead(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);
        for (String ground :
                List.of("canvas", "surface", "raised", "sunken", "hover", "selected")) {
            for (String text : List.of("fg", "muted")) {
                readable(tokens, text, ground);
            }
        }
        for (String ground : List.of("canvas", "surface", "raised", "sunken")) {
            readable(tokens, "subtle", ground);
            readable(tokens, "accent-fg", ground);
        }
        readable(tokens, "accent-fg", "accent-subtle");
        readable(tokens, "accent-fg", "selected");
        readable(tokens, "on-accent", "accent");
        for (String state : List.of("ok", "warn", "bad")) {
            readable(tokens, state + "-fg", state + "-subtle");
            readable(tokens, state + "-fg", "surface");
        }
        for (int level = 0; level < 6; level++) {
            readable(tokens, "level-" + level + "-fg", "level-" + level + "-subtle");
        }
        for (String code :
                List.of("keyword", "string", "number", "comment", "type", "call", "annotation")) {
            readable(tokens, "code-" + code, "sunken");
            readable(tokens, "code-" + code, "code-mark");
        }
        readable(tokens, "fg", "code-mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void signsCanBeSeen(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);
        for (int series = 1; series <= 8; series++) {
            visible(tokens, "series-" + series, "raised");
        }
        for (int level = 0; level < 6; level++) {
            visible(tokens, "level-" + level, "raised");
        }
        visible(tokens, "accent", "raised");
        visible(tokens, "accent", "sunken");
    }

    private static void readable(Map<String, String> tokens, String text, String ground) {
        assertThat(contrast(tokens.get("-um-" + text), tokens.get("-um-" + ground)))
                .as(text + " on " + ground)
                .isGreaterThanOrEqualTo(READABLE);
    }

    private static void visible(Map<String, String> tokens, String sign, String ground) {
        assertThat(contrast(tokens.get("-um-" + sign), tokens.get("-um-" + ground)))
                .as(sign + " on " + ground)
                .isGreaterThanOrEqualTo(VISIBLE);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            double linear =
                    channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
            sum += weights[i] * linear;
        }
        return sum;
    }
}
