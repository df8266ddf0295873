package dev.unmoor.desktop.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.findings.Query.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @Test
    void readsKeysValuesAndMinus() {
        assertThat(Query.parse("vendor:acme,other kind:sdk-call -path:legacy retry").terms())
                .containsExactly(
                        new Term("vendor", List.of("acme", "other"), false),
                        new Term("kind", List.of("sdk-call"), false),
                        new Term("path", List.of("legacy"), true),
                        new Term("", List.of("retry"), false));
    }

    @Test
    void quotesHoldWordsTogether() {
        assertThat(Query.parse("module:\"web app\" \"two words\"").terms())
                .containsExactly(
                        new Term("module", List.of("web app"), false),
                        new Term("", List.of("two words"), false));
    }

    @Test
    void whateverIsTypedMeansSomething() {
        assertThat(Query.parse("  ").isEmpty()).isTrue();
        assertThat(Query.parse("-").terms()).containsExactly(new Term("", List.of("-"), false));
        assertThat(Query.parse("vendor:").terms())
                .containsExactly(new Term("vendor", List.of(), false));
        assertThat(Query.parse("\"open").terms())
                .containsExactly(new Term("", List.of("open"), false));
        assertThat(Query.parse("http://x").terms())
                .containsExactly(new Term("http", List.of("//x"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vendor:acme,other",
                "-path:legacy retry",
                "module:\"web app\"",
                "\"two words\" is:test",
                "\"-minus\" \"a:b\""
            })
    void writesWhatItReads(String text) {
        assertThat(Query.parse(text).write()).isEqualTo(text);
        assertThat(Query.parse(Query.parse(text).write())).isEqualTo(Query.parse(text));
    }

    @Test
    void togglesValuesOfAKey() {
        Query one = Query.ALL.toggle("vendor", "acme");
        assertThat(one.write()).isEqualTo("vendor:acme");
        Query two = one.toggle("vendor", "other");
        assertThat(two.values("vendor")).containsExactly("acme", "other");
        assertThat(two.toggle("vendor", "acme").write()).isEqualTo("vendor:other");
        assertThat(one.toggle("vendor", "acme").isEmpty()).isTrue();
    }

    @Test
    void toggleLeavesWhatMustNotBe() {
        assertThat(Query.parse("-vendor:acme").toggle("vendor", "other").write())
                .isEqualTo("-vendor:acme vendor:other");
    }
}
