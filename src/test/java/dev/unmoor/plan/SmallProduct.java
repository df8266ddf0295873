package dev.unmoor.plan;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Audit;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Tool;
import dev.unmoor.risk.Assessment;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Sites;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.List;
import java.util.Map;

/** A small product that uses one vendor, written for tests of plans. */
public final class SmallProduct {

    public static final Catalog CATALOG = Catalog.bundled();
    public static final Knowledge KNOWLEDGE = knowledge();

    public static final Map<String, String> TREE =
            Map.ofEntries(
                    Map.entry("pyproject.toml", "[project]\ndependencies = [\"openai>=1\"]\n"),
                    Map.entry(
                            "app/llm.py",
                            """
                            import os
                            from openai import OpenAI, RateLimitError

                            client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])


                            class OpenAISummarizer(TextSummarizer):
                                def run(self, text: str) -> str:
                                    answer = client.chat.completions.create(
                                        model="gpt-4o", messages=[{"role": "user", "content": text}]
                                    )
                                    return answer.choices[0].message.content


                            def ask_openai(messages) -> OpenAI:
                                thread = client.beta.threads.create()
                                thread_info = thread.id
                                return client
                            """),
                    Map.entry(
                            "app/base.py", "class TextSummarizer:\n    def run(self, text): ...\n"),
                    Map.entry(
                            "app/jobs.py",
                            "from app.llm import OpenAISummarizer\n\n"
                                    + "summarizer = OpenAISummarizer()\n"),
                    Map.entry(
                            "app/records.py",
                            "class Record:\n    thread_info: str  # kept with the conversation\n"),
                    Map.entry("app/settings.py", "MODEL_CHOICES = ['a', 'b']\n# OPENAI_API_KEY\n"),
                    Map.entry("app/labels.py", "PROVIDERS = {'openai': 'OpenAI'}\n"),
                    Map.entry("db/schema.sql", "CREATE TABLE record (thread_info TEXT);\n"),
                    Map.entry(
                            "app/migrations/0003_openai.py",
                            "from app.llm import OpenAISummarizer\n"),
                    Map.entry(".env.example", "OPENAI_API_KEY=\n"),
                    Map.entry(
                            ".github/workflows/ci.yml",
                            "env:\n  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n"),
                    Map.entry(
                            "tests/test_llm.py",
                            "from unittest.mock import patch\n\n@patch(\"app.llm.OpenAI\")\ndef"
                                    + " test_it(double):\n    assert double\n"),
                    Map.entry("README.md", "Set OPENAI_API_KEY.\n"),
                    Map.entry("uv.lock", "name = \"openai\"\n"));

    private SmallProduct() {}

    private static Knowledge knowledge() {
        try {
            return Knowledge.load(List.of());
        } catch (CatalogException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its tree. */
    public static TreeReader tree() {
        return MemoryTree.of(TREE);
    }

    /** A tree. */
    public static TreeReader tree(Map<String, String> files) {
        return MemoryTree.of(files);
    }

    public static List<Finding> findings() {
        return List.of(
                Sites.of(FindingKind.ENV_VAR, "openai").at(".env.example", 1).build(),
                Sites.of(FindingKind.IMPORT, "openai").at("app/llm.py", 2).build(),
                Sites.of(FindingKind.CLIENT, "openai").at("app/llm.py", 4).build(),
                Sites.call("openai", "chat", "tool-calling").at("app/llm.py", 9).build(),
                Sites.of(FindingKind.PROMPT, "openai").at("app/llm.py", 10).build(),
                Sites.call("openai", "seed").at("app/llm.py", 12).build(),
                Sites.of(FindingKind.MANIFEST_DEPENDENCY, "openai")
                        .at("pyproject.toml", 2)
                        .build());
    }

    /** An audit of it. */
    public static Audit audit() {
        return audit(findings());
    }

    /** An audit that found these. */
    public static Audit audit(List<Finding> findings) {
        Subject subject = Sites.subject(findings);
        Assessment assessment = new Scorer(KNOWLEDGE, Vocabulary.of(CATALOG)).assess(subject);
        return new Audit(
                new Tool("unmoor", "test", "2026.11"),
                Sites.project(),
                assessment.findings(),
                List.of(),
                List.of(),
                assessment.vendors(),
                DependencyMap.EMPTY,
                assessment.risk(),
                List.of(),
                new EffortSummary(List.of()));
    }
}
