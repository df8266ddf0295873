package dev.unmoor.syntax.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.config.LockVersions.Locked;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LockVersionsTest {

    private static LockVersions read(String path, String text) {
        return LockVersions.read(new SourceText(path, Language.TEXT, text));
    }

    @Test
    void npm() {
        assertThat(
                        read(
                                "web/package-lock.json",
                                """
                                { "name": "x", "version": "0", "lockfileVersion": 3,
                                  "packages": {
                                    "": { "version": "0", "dependencies": { "ai": "^1" } },
                                    "node_modules/@acme/sdk": { "version": "1.2.3", "bin": ["a", { "version": "9" }] },
                                    "node_modules/ai": { "version": "4.0.1" },
                                    "node_modules/ai/node_modules/x": { "version": "7" } } }
                                """))
                .isEqualTo(
                        new LockVersions(
                                "npm",
                                Map.of(
                                        "@acme/sdk", new Locked("1.2.3", 4),
                                        "ai", new Locked("4.0.1", 5))));
        assertThat(
                        read(
                                        "package-lock.json",
                                        "{\"dependencies\": {\"ai\": {\"version\": \"1.0.0\"}}}")
                                .version("ai"))
                .isEqualTo("1.0.0");
        assertThat(
                        read(
                                        "pnpm-lock.yaml",
                                        """
                                        lockfileVersion: '9.0'
                                        importers:
                                          .:
                                            dependencies:
                                              ai:
                                                specifier: ^4
                                                version: 4.0.1
                                        packages:
                                          '@acme/sdk@1.2.3(zod@3.0.0)':
                                            resolution: {integrity: x}
                                          ai@4.0.1:
                                            resolution: {integrity: x}
                                          /old/2.0.0:
                                            dev: true
                                        """)
                                .versions())
                .isEqualTo(Map.of("@acme/sdk", "1.2.3", "ai", "4.0.1", "old", "2.0.0"));
        assertThat(
                        read(
                                        "yarn.lock",
                                        """
                                        "@acme/sdk@^1.0.0", "@acme/sdk@^1.2.0":
                                          version "1.2.3"
                                          resolved "x"

                                        "ai@npm:^4":
                                          version: 4.0.1
                                          resolution: "ai@npm:4.0.1"
                                        """)
                                .versions())
                .isEqualTo(Map.of("@acme/sdk", "1.2.3", "ai", "4.0.1"));
        assertThat(
                        read(
                                        "bun.lock",
                                        "{\n"
                                                + " \"packages\": {\n"
                                                + "  \"ai\": [\"ai@4.0.1\", \"\", {}],\n"
                                                + " },\n"
                                                + "}")
                                .version("ai"))
                .isEqualTo("4.0.1");
    }

    @Test
    void python() {
        String text =
                """
                version = 1
                [[package]]
                name = "Acme_SDK"
                version = "1.2.3"
                dependencies = [
                    { name = "x" },
                ]

                [[package]]
                name = "virtual"
                source = { virtual = "." }

                [[package]]
                name = "other"
                version = "2"
                """;
        assertThat(read("uv.lock", text))
                .extracting(LockVersions::ecosystem, LockVersions::versions)
                .containsExactly("pypi", Map.of("acme-sdk", "1.2.3", "other", "2"));
        assertThat(read("uv.lock", text).find("other")).extracting(Locked::line).isEqualTo(15);
        assertThat(read("Cargo.lock", text).version("other")).isEqualTo("2");
        assertThat(
                        read(
                                        "Pipfile.lock",
                                        "{\"default\": {\"Acme.SDK\": {\"version\": \"==1.2\"}}}")
                                .versions())
                .isEqualTo(Map.of("acme-sdk", "1.2"));
    }

    @Test
    void others() {
        assertThat(
                        read(
                                        "go.sum",
                                        "a.org/x v1.0.0 h1:z\n"
                                                + "a.org/x v1.1.0 h1:z\n"
                                                + "a.org/x v1.1.0/go.mod h1:z\n")
                                .versions())
                .isEqualTo(Map.of("a.org/x", "v1.1.0"));
        assertThat(
                        read(
                                        "composer.lock",
                                        "{\"packages\": [{\"name\": \"a/b\", \"version\": \"v1.0\","
                                                + " \"source\": {\"version\": \"x\"}}],"
                                                + " \"packages-dev\": [{\"name\": \"c/d\", \"version\":"
                                                + " \"2\"}]}")
                                .versions())
                .isEqualTo(Map.of("a/b", "v1.0", "c/d", "2"));
        assertThat(
                        read(
                                        "Gemfile.lock",
                                        "GEM\n"
                                                + "  specs:\n"
                                                + "    acme (1.0)\n"
                                                + "      dep (>= 1)\n"
                                                + "    b (2)\n")
                                .versions())
                .isEqualTo(Map.of("acme", "1.0", "b", "2"));
        assertThat(
                        read("mix.lock", "%{\n  \"acme\": {:hex, :acme, \"1.0\", \"x\"},\n}")
                                .version("acme"))
                .isEqualTo("1.0");
        assertThat(
                        read(
                                        "pubspec.lock",
                                        "packages:\n"
                                                + "  acme:\n"
                                                + "    dependency: x\n"
                                                + "    version: \"1.0\"\n")
                                .version("acme"))
                .isEqualTo("1.0");
        assertThat(read("gradle.lockfile", "# x\na.b:c:1.0=runtimeClasspath\n").version("a.b:c"))
                .isEqualTo("1.0");
        assertThat(
                        read(
                                        "Package.resolved",
                                        "{\"pins\": [{\"identity\": \"x\", \"location\":"
                                                + " \"https://h/x.git\", \"state\": {\"revision\":"
                                                + " \"r\", \"version\": \"1.0\"}}]}")
                                .version("https://h/x.git"))
                .isEqualTo("1.0");
        assertThat(
                        read(
                                        "packages.lock.json",
                                        "{\"version\": 1, \"dependencies\": {\"net8.0\": {\"Acme\":"
                                                + " {\"type\": \"Direct\", \"resolved\": \"1.0\"}}}}")
                                .version("Acme"))
                .isEqualTo("1.0");
        assertThat(read("other.txt", "x").versions()).isEmpty();
        assertThat(
                        read(
                                        "package-lock.json",
                                        "{\"packages\": {\"node_modules/a\": {\"version\": \"1\"},"
                                                + " oops")
                                .version("a"))
                .isEqualTo("1");
    }
}
