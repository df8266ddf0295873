package dev.unmoor.syntax.config;

import static dev.unmoor.syntax.config.Parsed.entries;
import static dev.unmoor.syntax.config.Parsed.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFormatsTest {

    @Test
    void yaml() {
        String text =
                """
                # comment: none
                spring:
                  ai:
                    acme:
                      api-key: ${ACME_KEY}   # a comment
                      "chat": { model: 'zx-4', temperature: 0.2 }
                list:
                  - one
                  - name: two
                    empty:
                ---
                second: |
                  some
                  text
                none: []
                """;
        assertThat(entries("application.yml", text))
                .containsExactly(
                        "5:7 spring.ai.acme.api-key = ${ACME_KEY}",
                        "6:17 spring.ai.acme.chat.model = zx-4",
                        "6:32 spring.ai.acme.chat.temperature = 0.2",
                        "8:5 list.[0] = one",
                        "9:5 list.[1].name = two",
                        "10:5 list.[1].empty = ",
                        "12:1 second = some\ntext\n",
                        "15:1 none = ");
        assertThat(Parsed.values("application.yml", text))
                .contains(
                        "spring.ai.acme.api-key @ ${ACME_KEY}",
                        "spring.ai.acme.chat.model @ 'zx-4'",
                        "list.[0] @ one",
                        "second @ |\n  some\n  text");
        assertThat(parse("application.yml", text).problems()).isEmpty();
    }

    @Test
    void yamlCountsColumnsInUnits() {
        assertThat(Parsed.values("a.yaml", "😀: {x: zx-4}\nb: '😀' \nc: [1, zx]\n"))
                .containsExactly("😀.x @ zx-4", "b @ '😀'", "c.[0] @ 1", "c.[1] @ zx");
    }

    @Test
    void yamlExpandsAliasesWithinBounds() {
        assertThat(
                        entries(
                                "compose.yaml",
                                """
                                x-env: &env
                                  MODEL: zx-4
                                services:
                                  api:
                                    environment:
                                      <<: *env
                                      MORE: "1"
                                """))
                .containsExactly(
                        "2:3 x-env.MODEL = zx-4",
                        "2:3 services.api.environment.MODEL = zx-4",
                        "7:7 services.api.environment.MORE = 1");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            String one = "*a" + (i - 1);
            bomb.append(
                    "a%d: &a%d [%s]\n"
                            .formatted(
                                    i,
                                    i,
                                    String.join(
                                            ",",
                                            IntStream.range(0, 10).mapToObj(n -> one).toList())));
        }
        assertThat(parse("bomb.yaml", bomb.toString()).config()).hasSizeLessThan(3000);
        assertThat(entries("loop.yaml", "a: &a\n  b: *a\n  c: 1\n")).containsExactly("3:3 a.c = 1");
    }

    @Test
    void yamlOfHelm() {
        String text =
                """
                {{- if .Values.enabled }}
                apiVersion: v1
                spec:
                  image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
                  replicas: {{ .Values.replicas | default 2 }}
                  {{- with .Values.extra }}
                  extra:
                    {{- toYaml . | nindent 4 }}
                  {{- end }}
                  env:
                    - name: MODEL
                      value: {{ .Values.model | quote }}
                {{- end }}
                  args: ["serve"
                  {{- if .Values.on }}, "--port", {{ printf "{{ x }}" .Values.port }}
                  {{- end }}
                  ]
                """;
        assertThat(entries("templates/deploy.yaml", text))
                .containsExactly(
                        "2:1 apiVersion = v1",
                        "4:3 spec.image = {{ .Values.image.repository }}:{{ .Values.image.tag }}",
                        "5:3 spec.replicas = {{ .Values.replicas | default 2 }}",
                        "7:3 spec.extra = ",
                        "11:7 spec.env.[0].name = MODEL",
                        "12:7 spec.env.[0].value = {{ .Values.model | quote }}",
                        "14:10 spec.args.[0] = serve",
                        "15:25 spec.args.[1] = --port",
                        "15:35 spec.args.[2] = {{ printf \"{{ x }}\" .Values.port }}");
    }

    @Test
    void yamlThatIsNone() {
        String text =
                """
                a:
                  b: one   # comment
                  c: "two: three"
                \t- broken
                d:
                  - x
                  - y
                e: {{ broken
                f: last
                """;
        assertThat(entries("a.yaml", text))
                .contains(
                        "2:3 a.b = one",
                        "3:3 a.c = two: three",
                        "6:5 d.[0] = x",
                        "7:5 d.[1] = y",
                        "9:1 f = last");
        assertThat(parse("a.yaml", text).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("line by line"));
    }

    @Test
    void json() {
        String text =
                """
                {
                  // comments, as in tsconfig
                  "a": { "b": [1, "two", { "c": null, }, ], },
                  /* and "x": 1 */
                  'd': 'e\\n',
                  f: true,
                  "g": {},
                  "h": []
                }
                """;
        assertThat(entries("a.json", text))
                .containsExactly(
                        "3:16 a.b.[0] = 1",
                        "3:19 a.b.[1] = two",
                        "3:28 a.b.[2].c = ",
                        "5:3 d = e\n",
                        "6:3 f = true",
                        "7:3 g = ",
                        "8:3 h = ");
        assertThat(Parsed.values("a.json", text))
                .contains(
                        "a.b.[1] @ \"two\"",
                        "d @ 'e\\n'",
                        "f @ true",
                        "a.b.[2].c @ null",
                        "a.b.[0] @ 1");
    }

    @Test
    void brokenJsonGivesWhatComesBefore() {
        var facts = parse("a.json", "{\n \"a\": 1,\n \"b\": [2, oops\n");
        assertThat(facts.config())
                .extracting(entry -> entry.dotted())
                .containsExactly("a", "b.[0]");
        assertThat(facts.problems())
                .singleElement()
                .extracting(problem -> problem.line())
                .isEqualTo(3);
    }

    @Test
    void toml() {
        String text =
                """
                title = "x" # comment
                [a."b.c"]
                d = 'lit\\eral'
                e.f = [ 1, "two", # comment
                  { g = true, h = "3" },
                ]
                [[list]]
                n = 1979-05-27
                [[list]]
                n = \"\"\"
                multi
                line \\
                   joined\"\"\"
                [empty]
                """;
        assertThat(entries("a.toml", text))
                .containsExactly(
                        "1:1 title = x",
                        "3:1 a.b.c.d = lit\\eral",
                        "4:9 a.b.c.e.f.[0] = 1",
                        "4:12 a.b.c.e.f.[1] = two",
                        "5:5 a.b.c.e.f.[2].g = true",
                        "5:15 a.b.c.e.f.[2].h = 3",
                        "8:1 list.[0].n = 1979-05-27",
                        "10:1 list.[1].n = multi\nline joined");
        assertThat(Parsed.values("a.toml", text))
                .contains("title @ \"x\"", "a.b.c.e.f.[1] @ \"two\"", "list.[0].n @ 1979-05-27");
    }

    @Test
    void brokenTomlLosesOnlyItsLine() {
        var facts = parse("a.toml", "a = 1\nnonsense\n[t\nb = \"open\nc = 3\n[u]\nd = 4\n");
        assertThat(facts.config())
                .extracting(entry -> entry.dotted())
                .containsExactly("a", "c", "u.d");
        assertThat(facts.problems())
                .singleElement()
                .extracting(problem -> problem.line())
                .isEqualTo(2);
    }

    @Test
    void properties() {
        String text =
                String.join(
                        "\r\n",
                        "# c: no",
                        "! no=1",
                        "spring.ai.acme.api-key=${KEY:x}",
                        "a.list[0].b : one, \\",
                        "   two",
                        "k\\ ey\\=x=v\\u0041",
                        "lone",
                        "");
        assertThat(entries("application.properties", text))
                .containsExactly(
                        "3:1 spring.ai.acme.api-key = ${KEY:x}",
                        "4:1 a.list.[0].b = one, two",
                        "6:1 k ey=x = vA",
                        "7:1 lone = ");
        assertThat(Parsed.values("application.properties", text))
                .contains("spring.ai.acme.api-key @ ${KEY:x}");
    }

    @Test
    void ini() {
        assertThat(
                        entries(
                                "setup.cfg",
                                """
                                [options]
                                # none = 1
                                install_requires =
                                    one>=1
                                    # comment
                                    two ; python_version < "3.9"
                                zip_safe: false  ; note
                                [other section]
                                url = http://x/y#z
                                """))
                .containsExactly(
                        "3:1 options.install_requires = one>=1\ntwo ; python_version < \"3.9\"",
                        "7:1 options.zip_safe = false",
                        "9:1 other section.url = http://x/y#z");
    }

    @Test
    void confInBraces() {
        assertThat(
                        entries(
                                "application.conf",
                                """
                                acme {
                                  // comment
                                  model = "zx-4"
                                  nested { key = ${?ACME_KEY} }
                                  more {
                                    x : 1
                                  }
                                  y = 2
                                }
                                z = 3
                                """))
                .contains(
                        "3:3 acme.model = zx-4",
                        "6:5 acme.more.x = 1",
                        "8:3 acme.y = 2",
                        "10:1 z = 3");
    }

    @Test
    void dotenv() {
        String text =
                """
                # ACME_OLD=1
                export ACME_KEY="a b" # comment
                PLAIN=zx-4 # comment
                HASH=a#b
                SINGLE='$x\\n'
                MULTI="one
                two"
                EMPTY=
                  SPACED = v
                not a line
                """;
        assertThat(entries(".env", text))
                .containsExactly(
                        "2:8 ACME_KEY = a b",
                        "3:1 PLAIN = zx-4",
                        "4:1 HASH = a#b",
                        "5:1 SINGLE = $x\\n",
                        "6:1 MULTI = one\ntwo",
                        "8:1 EMPTY = ",
                        "9:3 SPACED = v");
        assertThat(Parsed.values(".env", text)).contains("PLAIN @ zx-4", "ACME_KEY @ \"a b\"");
    }

    @Test
    void xml() {
        String text =
                """
                <?xml version="1.0"?>
                <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <!-- <no>1</no> -->
                <configuration>
                  <appSettings>
                    <add key="Acme:Key" value="a &amp; b"/>
                    <add key="Model" value="zx-4"/>
                  </appSettings>
                  <text>
                    plain
                  </text>
                  <inject>&e;</inject>
                </configuration>
                """;
        assertThat(entries("web.config", text))
                .contains(
                        "6:10 configuration.appSettings.add.@key = Acme:Key",
                        "6:25 configuration.appSettings.add.@value = a & b",
                        "7:10 configuration.appSettings.add.[1].@key = Model",
                        "9:4 configuration.text = plain")
                .noneMatch(entry -> entry.contains("root:"));
        assertThat(Parsed.values("web.config", text)).contains("configuration.text @ plain");
    }

    @Test
    void dockerfile() {
        String text =
                """
                # syntax=docker/dockerfile:1
                ARG TAG=1.2
                FROM --platform=linux/amd64 vllm/vllm-openai:${TAG} AS base
                ENV MODEL=zx-4 NAME="a b" \\
                    # comment
                    OTHER=x
                ENV OLD the old form
                run pip install \\
                    one two
                RUN <<EOF
                FROM nothing
                EOF
                COPY . /app
                # FROM commented
                CMD ["python", "-m", "app"]
                """;
        assertThat(entries("Dockerfile", text))
                .containsExactly(
                        "2:5 ARG.TAG = 1.2",
                        "3:1 FROM = vllm/vllm-openai:${TAG}",
                        "4:5 ENV.MODEL = zx-4",
                        "4:16 ENV.NAME = a b",
                        "6:5 ENV.OTHER = x",
                        "7:5 ENV.OLD = the old form",
                        "8:1 RUN = pip install      one two",
                        "10:1 RUN = <<EOF\nFROM nothing\nEOF",
                        "13:1 COPY = . /app",
                        "15:1 CMD = [\"python\", \"-m\", \"app\"]");
        assertThat(Parsed.values("Dockerfile", text))
                .contains("FROM @ vllm/vllm-openai:${TAG}", "ENV.MODEL @ zx-4");
    }

    @Test
    void hcl() {
        String text =
                """
                # resource "none" "x" {}
                resource "acme_agent" "main" {
                  name  = "a-${var.env}" // comment
                  model = local.models["big"]
                  tags  = { team = "x", "y/z" : 1 }
                  ids   = ["one", data.x.y[0].id,]
                  depends_on = [
                    acme_other.x
                  ]
                  nested {
                    count = var.on ? 1 : 0
                  }
                  policy = jsonencode({
                    Statement = [{ Action = "acme:Invoke" }]
                  })
                  text = <<-EOT
                    You are "helpful" {
                    EOT
                  all = [for x in y : x.id]
                }
                variable "model" { default = "zx-4" }
                resource "empty" "e" {}
                """;
        assertThat(entries("main.tf", text))
                .containsExactly(
                        "2:10 resource.acme_agent.main = ",
                        "3:3 resource.acme_agent.main.name = a-${var.env}",
                        "4:3 resource.acme_agent.main.model = local.models[\"big\"]",
                        "5:13 resource.acme_agent.main.tags.team = x",
                        "5:25 resource.acme_agent.main.tags.y/z = 1",
                        "6:12 resource.acme_agent.main.ids.[0] = one",
                        "6:19 resource.acme_agent.main.ids.[1] = data.x.y[0].id",
                        "8:5 resource.acme_agent.main.depends_on.[0] = acme_other.x",
                        "10:3 resource.acme_agent.main.nested = ",
                        "11:5 resource.acme_agent.main.nested.count = var.on ? 1 : 0",
                        "14:20 resource.acme_agent.main.policy.Statement.[0].Action = acme:Invoke",
                        "16:3 resource.acme_agent.main.text =     You are \"helpful\" {",
                        "19:3 resource.acme_agent.main.all = [for x in y : x.id]",
                        "21:10 variable.model = ",
                        "21:20 variable.model.default = zx-4",
                        "22:10 resource.empty.e = ");
        assertThat(Parsed.values("main.tf", text)).contains("variable.model.default @ \"zx-4\"");
    }

    @Test
    void bicep() {
        String text =
                """
                // param none string
                @description('the (model)')
                @allowed([
                  'zx-4'
                ])
                param model string = 'zx-4'
                param location string
                var names = ['a', 'b']
                resource account 'Acme.Cognitive/accounts@2024-10-01' = if (deploy) {
                  name: 'x-${model}'
                  sku: { name: 'S0' }
                  properties: {
                    list: [
                      'one'
                      { k: toLower(model) }
                    ]
                  }
                  resource child 'deployments@2024-10-01' = {
                    name: 'c'
                  }
                }
                resource many 'Acme.Cognitive/accounts/deployments@2024-10-01' = [for d in all: {
                  name: d.name
                }]
                output endpoint string = account.properties.endpoint
                """;
        assertThat(entries("main.bicep", text))
                .containsExactly(
                        "4:3 allowed.[0] = zx-4",
                        "6:7 param.model = zx-4",
                        "7:7 param.location = ",
                        "8:14 var.names.[0] = a",
                        "8:19 var.names.[1] = b",
                        "9:18 resource.Acme.Cognitive/accounts.account = Acme.Cognitive/accounts@2024-10-01",
                        "10:3 resource.Acme.Cognitive/accounts.account.name = x-${model}",
                        "11:10 resource.Acme.Cognitive/accounts.account.sku.name = S0",
                        "14:7 resource.Acme.Cognitive/accounts.account.properties.list.[0] = one",
                        "15:9 resource.Acme.Cognitive/accounts.account.properties.list.[1].k = toLower(model)",
                        "18:18 resource.Acme.Cognitive/accounts.account.resource.deployments.child = deployments@2024-10-01",
                        "19:5 resource.Acme.Cognitive/accounts.account.resource.deployments.child.name = c",
                        "22:15 resource.Acme.Cognitive/accounts/deployments.many = Acme.Cognitive/accounts/deployments@2024-10-01",
                        "23:3 resource.Acme.Cognitive/accounts/deployments.many.name = d.name",
                        "25:8 output.endpoint = account.properties.endpoint");
    }

    @Test
    void frontMatterOfMarkdown() {
        assertThat(entries(".claude/agents/a.md", "---\nmodel: zx-4\n---\n# Text\nno: 1\n"))
                .containsExactly("2:1 model = zx-4");
        assertThat(entries("README.md", "# Text\n---\na: 1\n---\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.yaml",
                "a.json",
                "a.toml",
                "a.properties",
                "a.ini",
                ".env",
                "a.xml",
                "Dockerfile",
                "a.tf",
                "a.bicep",
                "go.mod",
                "Gemfile",
                "build.gradle",
                "build.gradle.kts",
                "package.json",
                "pom.xml",
                "requirements.txt",
                "pyproject.toml",
                "setup.py",
                "setup.cfg",
                "mix.exs",
                "Package.swift",
                "build.sbt",
                "a.csproj",
                "Cargo.toml",
                "composer.json",
                "pubspec.yaml",
                "paket.dependencies",
                "environment.yml",
                "libs.versions.toml",
                "a.md"
            })
    void nothingMakesAReaderFail(String path) {
        String deep = "[{(<".repeat(8_000);
        for (String text :
                new String[] {
                    "",
                    "\n",
                    "\r",
                    "\0",
                    "\ud800",
                    "\"",
                    "'",
                    "'''",
                    "\"\"\"",
                    "{",
                    "}",
                    "[",
                    "]",
                    "a = [",
                    "a = {",
                    "a: {",
                    "a {",
                    "${",
                    "\\",
                    "a = \"${",
                    "resource \"a\" \"b\" {",
                    "resource a 'b@1' = [for x in y: {",
                    "<<EOF",
                    "RUN <<EOF\nx",
                    "<a><b c=\"",
                    "<![CDATA[",
                    "/*",
                    "#",
                    "a\n\tb: [\n- c\n? d",
                    "&a *a",
                    "--- |\n",
                    "- ".repeat(2_000),
                    "a:\n".repeat(2_000),
                    deep,
                    "a=".repeat(12_000),
                    "{\"a\":".repeat(12_000),
                    "a{\n".repeat(8_000),
                    "<a>".repeat(8_000),
                    "\"a\":\"b\",".repeat(8_000),
                    "implementation(\"a:b:c\", ".repeat(2_000),
                    "gem 'x', group: ".repeat(2_000),
                    IntStream.range(0, 1_000)
                            .mapToObj(i -> "k" + i + " = \"v\"\n")
                            .collect(Collectors.joining()),
                }) {
            assertThat(parse(path, text)).as("%s of %.20s…", path, text).isNotNull();
        }
    }
}
