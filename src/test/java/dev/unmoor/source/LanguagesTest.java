package dev.unmoor.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "app/main.py, PYTHON",
        "stubs/x.pyi, PYTHON",
        "a.ipynb, NOTEBOOK",
        "a.tsx, TYPESCRIPT",
        "a.mts, TYPESCRIPT",
        "a.cts, TYPESCRIPT",
        "a.mjs, JAVASCRIPT",
        "a.cjs, JAVASCRIPT",
        "A.JSX, JAVASCRIPT",
        "a.vue, VUE",
        "App.java, JAVA",
        "x.main.kts, KOTLIN",
        "Dockerfile, DOCKERFILE",
        "docker/Dockerfile.prod, DOCKERFILE",
        "api.Dockerfile, DOCKERFILE",
        "Containerfile, DOCKERFILE",
        "docker-compose.override.yml, YAML",
        "compose.yaml, YAML",
        ".env, DOTENV",
        ".env.local, DOTENV",
        ".env.example, DOTENV",
        "prod.env, DOTENV",
        ".env.sample, DOTENV",
        "requirements.txt, MANIFEST",
        "requirements-dev.txt, MANIFEST",
        "dev-requirements.in, MANIFEST",
        "requirements/base.txt, MANIFEST",
        "constraints.txt, MANIFEST",
        "notes.txt, TEXT",
        "Pipfile, TOML",
        "Gemfile, MANIFEST",
        "acme.gemspec, MANIFEST",
        "go.mod, MANIFEST",
        "Api.csproj, XML",
        "Directory.Packages.props, XML",
        "packages.config, XML",
        "pom.xml, XML",
        "Package.swift, MANIFEST",
        "Sources/App.swift, SWIFT",
        "Cargo.toml, TOML",
        "mix.exs, MANIFEST",
        "lib/a.ex, ELIXIR",
        "build.gradle, MANIFEST",
        "app/build.gradle.kts, MANIFEST",
        "gradle/libs.versions.toml, TOML",
        "setup.py, MANIFEST",
        "setup.cfg, INI",
        "main.tf, HCL",
        "prod.tfvars, HCL",
        "main.tf.json, JSON",
        "main.bicep, BICEP",
        "application.properties, PROPERTIES",
        "config.yaml.example, YAML",
        "database.yml.erb, YAML",
        "config.json.j2, JSON",
        "prompt.j2, TEXT",
        "system.jinja2, TEXT",
        "summarize.tera, TEXT",
        "CLAUDE.md, MARKDOWN",
        ".cursor/rules/a.mdc, MARKDOWN",
        ".mcp.json, JSON",
        "tsconfig.jsonc, JSON",
    })
    void tellsByName(String path, Language language) {
        assertThat(Languages.byName(path)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.png",
                "a.css",
                "LICENSE",
                "Makefile",
                "a.c",
                "Dockerfile.dockerignore",
                "x.gguf"
            })
    void saysNothingOfTheRest(String path) {
        assertThat(Languages.byName(path)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "#!/usr/bin/env python3, PYTHON",
        "#!/usr/bin/python3.12 -u, PYTHON",
        "#!/usr/bin/env -S uv run --script, PYTHON",
        "#!/usr/bin/env node, JAVASCRIPT",
        "#! /bin/bash -e, SHELL",
        "#!/usr/bin/env -S LANG=C ruby, RUBY",
    })
    void tellsByFirstLine(String line, Language language) {
        byte[] head = (line + "\nx = 1\n").getBytes(UTF_8);
        assertThat(Languages.byContent(head, head.length)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#!", "#!/usr/bin/awk -f", "print(1)", "#!/usr/bin/env"})
    void saysNothingOfOtherFirstLines(String line) {
        byte[] head = line.getBytes(UTF_8);
        assertThat(Languages.byContent(head, head.length)).isNull();
    }
}
