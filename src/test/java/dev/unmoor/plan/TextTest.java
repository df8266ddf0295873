package dev.unmoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Reading names, imports, declarations and manifests from text alone. */
class TextTest {

    @Test
    void commentsAndDocstringsSayNothing() {
        Lexer.Lexed python =
                Lexer.lex(
                        "a.py",
                        "\"\"\"openai module\"\"\"\n# openai comment\nx = \"openai text\"\n"
                                + "def f():\n    '''claude doc'''\n    return call_it(x)\n");
        assertThat(python.names()).containsKeys("call_it", "x").doesNotContainKey("claude");
        assertThat(python.words()).containsEntry("openai", 3).doesNotContainKey("claude");
        Lexer.Lexed script =
                Lexer.lex(
                        "a.ts", "/* Claude */ const a = `https://x/${b}`; // gpt\nlet c = 'd';\n");
        assertThat(script.names()).containsKeys("a", "c").doesNotContainKeys("Claude", "gpt");
        assertThat(script.words()).containsKeys("b", "d");
        assertThat(Lexer.lex("a.sql", "-- openai\nSELECT thread_info").names())
                .containsKey("thread_info")
                .doesNotContainKey("openai");
        assertThat(Lexer.lex(".env.example", "# OPENAI_X\nURL=https://a.b\nKEY=1").names())
                .containsKeys("URL", "KEY")
                .doesNotContainKey("OPENAI_X");
    }

    @Test
    void anApostropheInASettingOpensNoString() {
        assertThat(Lexer.lex("a.properties", "x=it's\nOPENAI_KEY=1\n").names())
                .containsKey("OPENAI_KEY");
        assertThat(Lexer.lex("a.rs", "fn f<'a>(x: &'a str) {}\nfn openai() {}\n").names())
                .containsKey("openai");
    }

    @Test
    void namesSplitIntoWords() {
        assertThat(Naming.words("OpenAIService")).containsExactly("open", "ai", "service");
        assertThat(Naming.words("BetterChatGPTEvaluator"))
                .containsExactly("better", "chat", "gpt", "evaluator");
        assertThat(Naming.words("open_ai-key2")).containsExactly("open", "ai", "key2");
        assertThat(Naming.folded("OpenAI")).isEqualTo("openai");
    }

    @Test
    void aBrandIsARunOfWholeWords() {
        Set<String> brands = Set.of("openai", "gpt", "chatgpt");
        assertThat(Naming.speaksOf("openAIKey", brands)).isTrue();
        assertThat(Naming.speaksOf("OPENAI_MODEL", brands)).isTrue();
        assertThat(Naming.speaksOf("askGPT4", brands)).isTrue();
        assertThat(Naming.speaksOf("reopenAirlock", brands)).isFalse();
        assertThat(Naming.speaksOf("anything", Set.of())).isFalse();
    }

    @Test
    void readsImportsOfManyLanguages() {
        assertThat(imported("a.py", "from openai import OpenAI as Client, Stream\nimport a.b\n"))
                .containsExactly("openai:[Client, Stream]", "a.b:[a]");
        assertThat(
                        imported(
                                "a.ts",
                                "import X, { A as B } from \"@scope/m\";\n"
                                        + "const { C } = require('d');\n"))
                .containsExactly("@scope/m:[B, X]", "d:[C]");
        assertThat(imported("A.java", "import static a.b.C.d;\nimport e.F;\nimport g.*;\n"))
                .containsExactly("a.b.C.d:[d]", "e.F:[F]", "g:[]");
        assertThat(
                        imported(
                                "a.go",
                                "import (\n"
                                        + "\tx \"github.com/a/go-b\"\n"
                                        + "\t\"github.com/a/go-c/v2\"\n"
                                        + ")\n"))
                .containsExactly("github.com/a/go-b:[x]", "github.com/a/go-c/v2:[c]");
        assertThat(imported("a.rs", "use a::b::{C, D as E};\n")).containsExactly("a::b:[C, E]");
        assertThat(imported("a.rb", "require 'openai'\n")).containsExactly("openai:[]");
        assertThat(imported("a.php", "use OpenAI\\Client;\n"))
                .containsExactly("OpenAI\\Client:[Client]");
        assertThat(imported("a.txt", "import openai\n")).isEmpty();
    }

    private static List<String> imported(String path, String code) {
        return Imports.of(path, code).stream()
                .map(each -> each.module() + ":" + List.copyOf(new TreeSet<>(each.names())))
                .toList();
    }

    @Test
    void aModuleLiesUnderItsRootByWholeSegments() {
        assertThat(Imports.under("openai.types", "openai")).isTrue();
        assertThat(Imports.under("openai", "openai")).isTrue();
        assertThat(Imports.under("openai_helpers", "openai")).isFalse();
        assertThat(Imports.under("a::b", "a")).isTrue();
    }

    @Test
    void readsDeclarationsWithSupertypesAndSignatures() {
        List<Declarations.Declared> kotlin =
                Declarations.of(
                        "A.kt",
                        "data class TestClient(var name: String = \"x\") : BaseClient(name,"
                                + " Icons.A), Other<Y> {\n");
        assertThat(kotlin.getFirst().supertypes()).containsExactly("BaseClient", "Other");
        List<Declarations.Declared> java =
                Declarations.of(
                        "A.java",
                        """
                        public class A<T> extends Base<T> implements One, Two {
                            public static Message ask(Client client) {
                        """);
        assertThat(java.getFirst().supertypes()).containsExactly("Base", "One", "Two");
        assertThat(java)
                .filteredOn(each -> each.name().equals("ask"))
                .singleElement()
                .satisfies(each -> assertThat(each.names(Set.of("Message"))).isTrue());
        List<Declarations.Declared> python =
                Declarations.of(
                        "a.py", "class A(Base, mixins.B):\n    def f(self, x: Chat) -> None:\n");
        assertThat(python.getFirst().supertypes()).containsExactly("Base", "B");
        assertThat(python.getLast().names(Set.of("Chat"))).isTrue();
        assertThat(
                        Declarations.of(
                                        "a.go",
                                        "func (c *Cache) Get(x string) (*openai.Response, error)"
                                                + " {\n")
                                .getFirst())
                .satisfies(each -> {
                    assertThat(each.name()).isEqualTo("Get");
                    assertThat(each.names(Set.of("openai"))).isTrue();
                });
    }

    @Test
    void manifestsDeclareInTheirOwnWay() {
        assertThat(
                        declared(
                                "package.json",
                                "{\"dependencies\": {\"openai\": \"^4\"}}",
                                "npm:openai"))
                .isTrue();
        assertThat(declared("package.json", "{\"name\": \"openai\"}", "npm:openai")).isFalse();
        assertThat(declared("requirements.txt", "openai[x]>=1\n", "pypi:openai")).isTrue();
        assertThat(declared("requirements.txt", "langchain-openai\n", "pypi:openai")).isFalse();
        assertThat(
                        declared(
                                "pyproject.toml",
                                "dependencies = [\"openai>=2.16.0\",]",
                                "pypi:openai"))
                .isTrue();
        assertThat(
                        declared(
                                "pyproject.toml",
                                "[tool.poetry.dependencies]\nopenai = \"^0.27\"",
                                "pypi:openai"))
                .isTrue();
        assertThat(
                        declared(
                                "pom.xml",
                                "<groupId>dev.langchain4j</groupId><artifactId>langchain4j-open-ai</artifactId>",
                                "maven:dev.langchain4j:*"))
                .isTrue();
        assertThat(
                        declared(
                                "build.gradle.kts",
                                "implementation(\"com.aallam.openai:openai-client:3.7.2\")",
                                "maven:com.aallam.openai:openai-client"))
                .isTrue();
        assertThat(
                        declared(
                                "pom.xml",
                                "<module>manager-ai-dashscope</module>",
                                "maven:com.alibaba:dashscope"))
                .isFalse();
        assertThat(declared("go.mod", "require github.com/a/b v1.0.0", "go:github.com/a/b"))
                .isTrue();
        assertThat(declared("go.mod", "require github.com/a/bc v1.0.0", "go:github.com/a/b"))
                .isFalse();
        assertThat(declared("pom.xml", "openai", "gems:openai")).isFalse();
    }

    private static boolean declared(String path, String text, String name) {
        return !ManifestText.declared(path, text, Set.of(name)).isEmpty();
    }

    @Test
    void guessesHowAPackageIsImported() {
        assertThat(Sides.guessedRoots("pypi", "My-Package")).containsExactly("my_package");
        assertThat(Sides.guessedRoots("go", "github.com/a/b/v2")).containsExactly("github.com/a/b");
        assertThat(Sides.guessedRoots("maven", "a.b:c")).containsExactly("a.b");
        assertThat(Sides.distance("opnai", "openai")).isEqualTo(1);
    }
}
