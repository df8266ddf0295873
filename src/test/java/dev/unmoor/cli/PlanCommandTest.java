package dev.unmoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.unmoor.report.plan.PlanFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Plans from the command line, from a tree to a document, a patch, a kept plan. */
class PlanCommandTest {

    private static final Path SAMPLE = Path.of("assets/samples/support-assistant");

    @TempDir private Path folder;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), project -> {}, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    private static void assertMeets(String schema, String document) {
        var known =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(run("schema", schema).out(), InputFormat.JSON);
        assertThat(known.validate(document, InputFormat.JSON)).isEmpty();
    }

    private Path tree(Map<String, String> files) throws IOException {
        Path root = folder.resolve("tree");
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = root.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
        return root;
    }

    private static Map<String, String> read(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path each : walk.filter(Files::isRegularFile).sorted().toList()) {
                String path = root.relativize(each).toString().replace('\\', '/');
                if (!path.startsWith(".git/")) {
                    files.put(path, Files.readString(each));
                }
            }
        }
        return files;
    }

    private static Map<String, String> applied(Path root, String patch)
            throws GitAPIException, IOException {
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            git.apply()
                    .setPatch(new ByteArrayInputStream(patch.getBytes(StandardCharsets.UTF_8)))
                    .call();
        }
        return read(root);
    }

    @Test
    void aCompatibleTargetTakesAPatch() throws IOException, GitAPIException {
        Path root =
                tree(
                        Map.of(
                                "app.py",
                                """
                                from openai import OpenAI, AsyncOpenAI

                                client = OpenAI()
                                other = AsyncOpenAI(
                                    timeout=30,
                                )


                                def ask(text):
                                    return client.chat.completions.create(
                                        model="gpt-4o", messages=[{"role": "user", "content": text}]
                                    )
                                """,
                                "web.ts",
                                """
                                import OpenAI from 'openai';

                                const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
                                export const ask = (text: string) =>
                                  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: text }] });
                                """,
                                "requirements.txt",
                                "openai>=1\n",
                                ".env.example",
                                "OPENAI_API_KEY=\n"));
        Map<String, String> before = read(root);

        Outcome outcome =
                run(
                        "plan",
                        root.toString(),
                        "--no-cache",
                        "--from",
                        "openai",
                        "--to",
                        "groq",
                        "--patch",
                        "--model",
                        "gpt-4o=llama-9");

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        assertThat(read(root)).as("nothing is written").isEqualTo(before);
        Map<String, String> after = applied(root, outcome.out());
        assertThat(after.get("app.py"))
                .contains("import os\nfrom openai import")
                .contains(
                        "OpenAI(base_url=\"https://api.groq.com/openai/v1\","
                                + " api_key=os.environ[\"GROQ_API_KEY\"])")
                .contains("    api_key=os.environ[\"GROQ_API_KEY\"],\n    timeout=30,\n")
                .contains("model=\"llama-9\"");
        assertThat(after.get("web.ts"))
                .contains("{ baseURL: 'https://api.groq.com/openai/v1', apiKey:")
                .contains("process.env.GROQ_API_KEY")
                .contains("model: 'llama-9'");
        assertThat(after.get(".env.example")).isEqualTo("GROQ_API_KEY=\nOPENAI_API_KEY=\n");
        assertThat(after.get("requirements.txt")).as("the SDK stays").isEqualTo("openai>=1\n");
    }

    @Test
    void aFrameworksClassIsSwapped() throws IOException, GitAPIException {
        Path root =
                tree(
                        Map.of(
                                "chain.py",
                                """
                                import os
                                from langchain_openai import ChatOpenAI, OpenAIEmbeddings

                                llm = ChatOpenAI(model_name="gpt-4o", openai_api_key=os.environ["OPENAI_API_KEY"])


                                def ask(text):
                                    return llm.invoke(text).content
                                """,
                                "odd.py",
                                """
                                from langchain_openai import ChatOpenAI

                                llm = ChatOpenAI(model="gpt-4o", logit_bias={"1": 2})
                                """,
                                "pyproject.toml",
                                "[project]\ndependencies = [\n    \"langchain-openai>=0.3\",\n]\n",
                                "src/Chat.java",
                                """
                                import dev.langchain4j.model.openai.OpenAiChatModel;

                                final class Chat {
                                    Object model() {
                                        return OpenAiChatModel.builder()
                                                .apiKey(System.getenv("OPENAI_API_KEY"))
                                                .modelName("gpt-4o")
                                                .build();
                                    }
                                }
                                """));

        Outcome outcome =
                run(
                        "plan",
                        root.toString(),
                        "--no-cache",
                        "--from",
                        "openai",
                        "--to",
                        "anthropic",
                        "--patch",
                        "--model",
                        "gpt-4o=claude-9");

        assertThat(outcome.err()).contains("left to you: odd.py:3").contains("logit_bias");
        Map<String, String> after = applied(root, outcome.out());
        assertThat(after.get("chain.py"))
                .contains("from langchain_anthropic import ChatAnthropic\n")
                .contains("from langchain_openai import OpenAIEmbeddings\n")
                .contains(
                        "ChatAnthropic(model=\"claude-9\","
                                + " api_key=os.environ[\"ANTHROPIC_API_KEY\"])");
        assertThat(after.get("odd.py")).contains("ChatOpenAI");
        assertThat(after.get("pyproject.toml")).contains("    \"langchain-anthropic\",\n");
        assertThat(after.get("src/Chat.java"))
                .contains("import dev.langchain4j.model.anthropic.AnthropicChatModel;")
                .contains("return AnthropicChatModel.builder()")
                .contains("getenv(\"ANTHROPIC_API_KEY\")")
                .doesNotContain("OpenAi");
    }

    @Test
    void whatTheTargetLacksIsLeftToAPerson() throws IOException {
        Path root =
                tree(
                        Map.of(
                                "app.py",
                                """
                                from openai import OpenAI

                                client = OpenAI()
                                thread = client.beta.threads.create()
                                """));
        Outcome outcome =
                run(
                        "plan",
                        root.toString(),
                        "--no-cache",
                        "--from",
                        "openai",
                        "--to",
                        "groq",
                        "--patch");
        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("left to you: app.py:4");
    }

    @Test
    void aSecretNeverTravelsInAPatch() throws IOException {
        Path root =
                tree(
                        Map.of(
                                "app.py",
                                "from openai import OpenAI\n\n"
                                        + "KEY ="
                                        + " \"sk-proj-Zq8fJ2mX5vT9bL3nR7wY1cD4gH6kP0sA8eU2iO5tM9xV3zB7nQ1w\"\n"
                                        + "client = OpenAI()\n"
                                        + "client.chat.completions.create(model=\"gpt-4o\","
                                        + " messages=[])\n"));
        Outcome outcome =
                run(
                        "plan",
                        root.toString(),
                        "--no-cache",
                        "--from",
                        "openai",
                        "--to",
                        "groq",
                        "--patch",
                        "--model",
                        "gpt-4o=x");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("a secret stands beside").doesNotContain("Zq8fJ2mX5v");
    }

    @Test
    void documentsMeetTheirSchemas() throws IOException {
        Path kept = folder.resolve("kept.json");
        String plan =
                run(
                                "plan",
                                SAMPLE.toString(),
                                "--no-cache",
                                "--from",
                                "openai",
                                "--to",
                                "anthropic",
                                "--format",
                                "json",
                                "--save",
                                kept.toString())
                        .out();
        assertMeets("plan", plan);
        assertMeets("saved-plan", Files.readString(kept));
        assertMeets(
                "compare",
                run(
                                "plan",
                                SAMPLE.toString(),
                                "--no-cache",
                                "--from",
                                "openai",
                                "--to",
                                "anthropic",
                                "--to",
                                "groq",
                                "--format",
                                "json")
                        .out());
        Outcome step = run("plan", "step", kept.toString(), "--note", "seen");
        assertThat(step.code()).as(step.err()).isEqualTo(Main.DONE);
        assertMeets("saved-plan", Files.readString(kept));
        String first = new PlanFile(kept).load().plan().steps().getFirst().id();
        assertThat(run("plan", "step", kept.toString(), first, "--owner", "Ada").code())
                .isEqualTo(Main.DONE);
        assertThat(run("plan", "write", kept.toString()).out()).contains("- Owner: Ada");
        assertThat(run("plan", "write", kept.toString(), "--format", "jira").out())
                .contains("\"Assignee\"")
                .contains("\"Ada\"");
        Outcome decision = run("plan", "write", kept.toString(), "--format", "decision");
        assertThat(decision.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(decision.err()).contains("--format decision");
        assertMeets(
                "plan-status",
                run(
                                "plan",
                                "status",
                                kept.toString(),
                                SAMPLE.toString(),
                                "--no-cache",
                                "--format",
                                "json")
                        .out());
        assertThat(
                        run(
                                        "plan",
                                        SAMPLE.toString(),
                                        "--no-cache",
                                        "--from",
                                        "openai",
                                        "--to",
                                        "anthropic",
                                        "--format",
                                        "json")
                                .out())
                .as("the same bytes again")
                .isEqualTo(plan);
    }

    @Test
    void answersClearlyWhatCantBeDone() throws IOException {
        Path root = tree(Map.of("app.py", "print(1)\n"));
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{");
        Map<List<String>, String> asked =
                Map.of(
                        List.of("plan", root.toString(), "--from", "opnai", "--to", "groq"),
                        "did you mean openai",
                        List.of("plan", root.toString(), "--from", "groq", "--to", "groq"),
                        "both sides",
                        List.of("plan", "status", broken.toString(), root.toString()),
                        "unmoor-saved-plan/1",
                        List.of("plan", "step", broken.toString(), "--undo"),
                        "unmoor-saved-plan/1",
                        List.of(
                                "plan",
                                root.toString(),
                                "--from",
                                "openai",
                                "--to",
                                "groq",
                                "--to",
                                "mistral",
                                "--format",
                                "html"),
                        "give one --to");
        asked.forEach((arguments, answer) -> {
            Outcome outcome = run(arguments.toArray(String[]::new));
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.BAD_INPUT);
            assertThat(outcome.err()).contains(answer);
            assertThat(outcome.err().lines()).hasSize(1);
        });
        Outcome nothing = run("plan", root.toString(), "--from", "openai", "--to", "groq");
        assertThat(nothing.code()).isEqualTo(Main.DONE);
        assertThat(nothing.out()).contains("nothing to move");
    }

    private static final String PYTHON =
            """
            from openai import OpenAI

            client = OpenAI()


            def ask(text):
                answer = client.chat.completions.create(
                    model="gpt-4o",
                    messages=[{"role": "user", "content": text}],
                    max_completion_tokens=5,
                    stop=["x"],
                    frequency_penalty=1,
                )
                return answer.choices[0].message.content
            """;

    private static final String SCRIPT =
            """
            import OpenAI from 'openai';

            const client = new OpenAI();
            export async function ask(text: string) {
              const answer = await client.chat.completions.create({ model: 'gpt-4o', max_completion_tokens: 5, messages: [{ role: 'user', content: text }] });
              return answer.choices[0].message.content;
            }
            """;

    /** A call, and how it looks at each target that the sketches know, in each language. */
    static Stream<Arguments> directions() {
        return Stream.of(
                Arguments.of("app.py", PYTHON, "anthropic", "answer = client.messages.create("),
                Arguments.of("app.py", PYTHON, "anthropic", "    max_tokens=5,"),
                Arguments.of("app.py", PYTHON, "anthropic", "    stop_sequences=[\"x\"],"),
                Arguments.of("app.py", PYTHON, "anthropic", "equivalent: frequency_penalty"),
                Arguments.of(
                        "app.py",
                        PYTHON,
                        "google-gemini",
                        "answer = client.models.generate_content("),
                Arguments.of("app.py", PYTHON, "cohere", "answer = client.chat("),
                Arguments.of("app.py", PYTHON, "groq", "base_url=\"https://api.groq.com"),
                Arguments.of(
                        "web.ts",
                        SCRIPT,
                        "anthropic",
                        "const answer = await client.messages.create({"),
                Arguments.of("web.ts", SCRIPT, "anthropic", "    max_tokens: 5,"),
                Arguments.of(
                        "web.ts", SCRIPT, "google-gemini", "await ai.models.generateContent({"),
                Arguments.of("web.ts", SCRIPT, "groq", "baseURL: \"https://api.groq.com"),
                Arguments.of(
                        "main.rb",
                        "require \"openai\"\n\nclient = OpenAI::Client.new\n"
                                + "client.chat(parameters: { model: \"gpt-4o\", messages: [] })\n",
                        "anthropic",
                        "A person has to decide"));
    }

    @ParameterizedTest
    @MethodSource("directions")
    void sketchesACallAsItWouldBe(String file, String code, String to, String expected)
            throws IOException {
        Path root = tree(Map.of(file, code));
        String plan =
                run(
                                "plan",
                                root.toString(),
                                "--no-cache",
                                "--from",
                                "openai",
                                "--to",
                                to,
                                "--format",
                                "json")
                        .out();
        var sketches = new ArrayList<String>();
        JsonMapper.shared()
                .readTree(plan)
                .path("steps")
                .forEach(step -> sketches.add(step.path("sketch").path("after").asString("")));
        assertThat(String.join("\n", sketches)).contains(expected);
    }
}
