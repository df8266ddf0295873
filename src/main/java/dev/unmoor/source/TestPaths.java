package dev.unmoor.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells test code by the conventions of names and folders. */
public final class TestPaths {

    private static final Set<String> FOLDERS =
            Set.of(
                    "test",
                    "tests",
                    "testing",
                    "__tests__",
                    "__test__",
                    "spec",
                    "specs",
                    "__mocks__",
                    "mocks",
                    "__fixtures__",
                    "fixtures",
                    "testdata",
                    "test-data",
                    "test_data",
                    "testfixtures",
                    "e2e",
                    "e2e-tests",
                    "cypress",
                    "playwright",
                    "integration-test",
                    "integration-tests",
                    "integration_tests",
                    "unit-tests",
                    "unit_tests",
                    "functional_tests",
                    "androidtest",
                    "integrationtest",
                    "testfixture",
                    "jvmtest",
                    "commontest",
                    "__snapshots__",
                    "test-utils",
                    "test_utils",
                    "testutils",
                    "test-support",
                    "test_support",
                    "wdio");

    /** {@code Acme.Api.Tests}, {@code acme-test}, {@code AppTests}: whole modules of tests. */
    private static final Pattern FOLDER =
            Pattern.compile("(?i:.+[.\\-_](?:tests?|e2e))|.*[a-z0-9](?:UI)?Tests?");

    private static final Pattern NAME =
            Pattern.compile(
                    "test_.*\\.pyi?|.*_tests?\\.(?:py|go|dart|rs|exs|rb|cc|php|sh)|tests?\\.(?:py|rs)"
                            + "|conftest\\.py|.*_spec\\.rb|.*_test\\.exs|test_helper\\.(?:rb|exs)"
                            + "|(?:spec|rails)_helper\\.rb"
                            + "|.*[.\\-_](?:test|tests|spec|specs|e2e|cy)"
                            + "\\.(?:[cm]?[jt]sx?|vue|svelte|dart)"
                            + "|(?:jest|vitest|karma|playwright|cypress|wdio)[.\\-].*\\.(?:[cm]?[jt]s|json)"
                            + "|.*\\.bats|.*mock\\.go|mock_.*\\.(?:go|py)",
                    Pattern.CASE_INSENSITIVE);

    /**
     * Names in the languages that write them in camel case, where the case says where a word ends.
     */
    private static final Pattern CAMEL_NAME =
            Pattern.compile(
                    "Test[A-Z0-9].*\\.(?:java|kt)"
                            + "|.*(?:[a-z0-9_]|[A-Z]{2})(?:Tests?|TestCase|TestBase|ITCase|IT|IntegrationTest)"
                            + "\\.(?:java|kt|scala|swift|cs|php|groovy)"
                            + "|.*[a-z0-9_](?:Spec|Suite)\\.(?:scala|groovy)"
                            + "|(?:Tests?|TestCase)\\.(?:java|kt|scala|swift|cs|php)");

    private TestPaths() {}

    /**
     * Whether a file is test code: tests, their fixtures, their doubles, their set-up.
     *
     * @param path relative to the project root, with {@code /}
     */
    public static boolean isTest(String path) {
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            String folder = parts[i];
            String lower = folder.toLowerCase(Locale.ROOT);
            if (FOLDERS.contains(lower) || FOLDER.matcher(folder).matches()) {
                return true;
            }
        }
        String name = parts[parts.length - 1];
        return NAME.matcher(name).matches() || CAMEL_NAME.matcher(name).matches();
    }
}
