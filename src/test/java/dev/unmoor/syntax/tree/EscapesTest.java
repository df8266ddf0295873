package dev.unmoor.syntax.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {

    private static final Escapes ALL =
            Escapes.of("abefnrstv0")
                    .plain("\"")
                    .code('x', 1, 2)
                    .code('u', 4)
                    .code('U', 8)
                    .braced("u")
                    .named("N")
                    .joining()
                    .keeping();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "plain~plain",
                "\\x41\\x4z~A\u0004z",
                "\\u0041\\u00e9~Aé",
                "\\ud83d\\ude00~😀",
                "\\U0001F600~😀",
                "\\u{1F600}\\u{e9}~😀é",
                "\\N{BULLET}~•",
                "a\\\"b~a\"b",
            })
    void resolvesWhatTheRulesSay(String written, String text) {
        assertThat(ALL.resolve(written)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\q~\\q",
                "\\u12~\\u12",
                "\\u{}~\\u{}",
                "\\u{110000}~\\u{110000}",
                "\\U00110000~\\U00110000",
                "\\N{NO SUCH NAME}~\\N{NO SUCH NAME}",
                "\\N{BULLET~\\N{BULLET",
                "end\\~end\\",
            })
    void keepsWhatIsNoEscape(String written, String text) {
        assertThat(ALL.resolve(written)).isEqualTo(text);
    }

    @Test
    void dropsTheBackslashWhereALanguageDoes() {
        assertThat(Escapes.of("n").dropping().resolve("\\q\\\\\\n")).isEqualTo("q\\\n");
    }

    @Test
    void joinsLines() {
        assertThat(ALL.resolve("a\\\nb\\\r\nc\\\rd")).isEqualTo("abcd");
        assertThat(Escapes.of("").keeping().resolve("a\\\nb")).isEqualTo("a\\\nb");
    }

    @Test
    void readsOctalNumbersWhereALanguageHasThem() {
        assertThat(Escapes.of("0").octal().keeping().resolve("\\101\\0\\778")).isEqualTo("A\0?8");
        assertThat(ALL.resolve("\\0\\1")).isEqualTo("\0\\1");
    }

    @Test
    void refusesALetterWithoutAUsualMeaning() {
        assertThatThrownBy(() -> Escapes.of("q")).isInstanceOf(IllegalArgumentException.class);
    }
}
