package dev.unmoor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tests/unit/a.py",
                "src/test/java/a/B.java",
                "app/src/androidTest/java/B.kt",
                "web/__tests__/a.ts",
                "spec/models/a_spec.rb",
                "pkg/client_test.go",
                "test_client.py",
                "conftest.py",
                "src/a.spec.ts",
                "src/a.test.tsx",
                "src/a-test.js",
                "ember/a_test.dart",
                "e2e/login.ts",
                "src/a.cy.ts",
                "ClientTest.java",
                "ClientTests.cs",
                "ClientIT.java",
                "LLMTest.java",
                "TestClient.java",
                "ClientSpec.scala",
                "Acme.Api.Tests/Fixture.cs",
                "acme-test/lib/a.ts",
                "AppTests/Client.swift",
                "src/__mocks__/sdk.ts",
                "fixtures/a.json",
                "pkg/testdata/a.yaml",
                "jest.config.js",
                "vitest.setup.ts",
                "app/tests.py",
                "scripts/deploy.bats",
                "mock_client.go",
            })
    void knowsTests(String path) {
        assertThat(TestPaths.isTest(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/a/Contest.java",
                "src/latest/a.py",
                "src/attest.py",
                "app/testimonials/page.tsx",
                "src/inspect.ts",
                "lib/protest.rb",
                "src/ToolSpec.java",
                "openapi-spec/api.yaml",
                "app/evals/run.py",
                "ITSupportBot.java",
                "Greatest.java",
                "src/special.go",
                "detest/a.go",
            })
    void leavesTheRest(String path) {
        assertThat(TestPaths.isTest(path)).isFalse();
    }
}
