package dev.unmoor.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What part a file plays in a repository, told by its path alone: real migrations change each kind
 * with another chance and by another number of lines.
 */
enum FileKind {
    /** Declares dependencies. */
    MANIFEST("manifest"),
    /** Pins what a manifest declares: written by a tool, never planned. */
    LOCK(null),
    /** Environment templates and application settings. */
    ENVIRONMENT("env"),
    /** Configuration of other tools. */
    CONFIGURATION("env"),
    /** Containers, clusters, infrastructure code. */
    INFRASTRUCTURE("infra"),
    /** Workflows of continuous integration and delivery. */
    CI("ci"),
    /** Database schemas and migrations. */
    SCHEMA("schema"),
    /** Recordings and data that tests replay. */
    FIXTURE("fixture"),
    /** Tests. */
    TEST("test"),
    /** Prose for people; never in a plan's files. */
    DOCUMENT(null),
    /** Everything that is compiled or run. */
    SOURCE("source");

    private static final Set<String> MANIFESTS =
            Set.of(
                    "package.json",
                    "pyproject.toml",
                    "setup.py",
                    "setup.cfg",
                    "pipfile",
                    "pom.xml",
                    "build.gradle",
                    "build.gradle.kts",
                    "libs.versions.toml",
                    "go.mod",
                    "cargo.toml",
                    "gemfile",
                    "composer.json",
                    "pubspec.yaml",
                    "package.swift",
                    "mix.exs",
                    "environment.yml",
                    "environment.yaml",
                    "directory.packages.props",
                    "build.sbt",
                    "gradle.properties",
                    "settings.gradle",
                    "settings.gradle.kts");
    private static final Set<String> LOCKS =
            Set.of(
                    "package-lock.json",
                    "pnpm-lock.yaml",
                    "yarn.lock",
                    "poetry.lock",
                    "uv.lock",
                    "go.sum",
                    "cargo.lock",
                    "gemfile.lock",
                    "composer.lock",
                    "pipfile.lock",
                    "bun.lockb",
                    "bun.lock",
                    "pdm.lock",
                    "npm-shrinkwrap.json",
                    "mix.lock",
                    "pubspec.lock",
                    "package.resolved",
                    "gradle.lockfile",
                    "packages.lock.json");
    private static final Pattern REQUIREMENTS =
            Pattern.compile(
                    ".*(requirements|constraints)[^/]*\\.(txt|in)|.*\\.(csproj|fsproj|gemspec)"
                            + "|(.*/)?requirements/[^/]*\\.(txt|in)");
    private static final Pattern CI_PATH =
            Pattern.compile(
                    "(.*/)?(\\.github/(workflows|actions)/.*|\\.gitlab-ci\\.ya?ml|\\.circleci/.*"
                            + "|azure-pipelines[^/]*\\.ya?ml|jenkinsfile|\\.drone\\.ya?ml"
                            + "|bitbucket-pipelines\\.yml|\\.buildkite/.*|cloudbuild[^/]*\\.ya?ml)");
    private static final Pattern INFRA_PATH =
            Pattern.compile(
                    "(.*/)?(dockerfile[^/]*|[^/]*\\.dockerfile|(docker-)?compose[^/]*\\.ya?ml"
                            + "|[^/]*\\.(tf|tfvars|bicep|hcl)|chart\\.yaml|values[^/]*\\.ya?ml"
                            + "|serverless\\.ya?ml|fly\\.toml|vercel\\.json|app\\.ya?ml|procfile"
                            + "|render\\.yaml|skaffold\\.ya?ml|railway\\.(json|toml)"
                            + "|manifest[^/]*\\.ya?ml|netlify\\.toml|wrangler\\.(toml|jsonc?))"
                            + "|(.*/)?(k8s|kubernetes|helm|terraform|deploy|infra|charts)/.*"
                            + "\\.(ya?ml|json|tf)");
    private static final Pattern ENV_PATH =
            Pattern.compile(
                    "(.*/)?(\\.env[^/]*|[^/]*\\.env(\\.[^/]*)?|env\\.(example|template|sample)"
                            + "|application[^/]*\\.(properties|ya?ml)|appsettings[^/]*\\.json"
                            + "|[^/]*\\.(ini|properties|conf|cfg))");
    private static final Pattern SCHEMA_PATH =
            Pattern.compile(
                    "(.*/)?([^/]*\\.(sql|prisma|ddl)|schema\\.rb)"
                            + "|(.*/)?(migrations|alembic|db/migrate|flyway|liquibase)/.*");
    private static final Pattern FIXTURE_PATH =
            Pattern.compile(
                    "(.*/)?(fixtures?|cassettes?|__snapshots__|snapshots|recordings?|testdata"
                            + "|golden|__mocks__/[^/]*\\.json)/.*\\.(json|ya?ml|txt|snap|jsonl|xml|har)"
                            + "|.*\\.(snap|har)");
    private static final Pattern TEST_PATH =
            Pattern.compile(
                    "(.*/)?(tests?|__tests__|spec|specs|e2e|testing|src/test|androidtest)/.*"
                            + "|(.*/)?(test_[^/]*|conftest)\\.py|.*[_.-](test|spec|tests)\\.[a-z]+"
                            + "|.*(test|tests|spec|it)\\.(java|kt|scala|cs|swift|php)|.*_spec\\.rb");
    private static final List<String> PROSE =
            List.of(".md", ".mdx", ".rst", ".adoc", ".txt", ".html", ".pdf");

    private static final List<String> DATA =
            List.of(".yaml", ".yml", ".toml", ".json", ".json5", ".jsonc", ".xml");

    private final String tier;

    FileKind(@Nullable String tier) {
        this.tier = tier == null ? "" : tier;
    }

    /** The tier of {@code effort.yaml} that such a file counts in; empty for none. */
    String tier() {
        return tier;
    }

    /** Whether it holds settings rather than code. */
    boolean settings() {
        return this == ENVIRONMENT || this == INFRASTRUCTURE || this == CI;
    }

    /** The part that a file plays. */
    static FileKind of(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        if (LOCKS.contains(name)) {
            return LOCK;
        }
        if (MANIFESTS.contains(name) || REQUIREMENTS.matcher(lower).matches()) {
            return MANIFEST;
        }
        if (CI_PATH.matcher(lower).matches()) {
            return CI;
        }
        if (FIXTURE_PATH.matcher(lower).matches()) {
            return FIXTURE;
        }
        if (ENV_PATH.matcher(lower).matches()) {
            return ENVIRONMENT;
        }
        if (INFRA_PATH.matcher(lower).matches()) {
            return INFRASTRUCTURE;
        }
        if (SCHEMA_PATH.matcher(lower).matches()) {
            return SCHEMA;
        }
        if (TEST_PATH.matcher(lower).matches()) {
            return TEST;
        }
        if (PROSE.stream().anyMatch(lower::endsWith)) {
            return DOCUMENT;
        }
        return DATA.stream().anyMatch(lower::endsWith) ? CONFIGURATION : SOURCE;
    }
}
