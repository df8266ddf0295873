package dev.unmoor.syntax.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FileFacts.Problem;
import dev.unmoor.syntax.Truncations;
import org.junit.jupiter.api.Test;

class SqlFrontEndTest {

    private static FileFacts parse(String code) {
        return new SqlFrontEnd().parse(new SourceText("a.sql", Language.SQL, code));
    }

    private static void expect(String code, String facts) {
        assertThat(FactsPrinter.print(parse(code))).isEqualTo(facts);
    }

    @Test
    void anIndexOfVectorsIsACallAndItsColumnATypeOnly() {
        expect(
                "CREATE TABLE t (e vector(1024) NOT NULL, VECTOR INDEX idx (e));",
                "! VECTOR_INDEX(e)\n");
        expect("CREATE TABLE t (e vector(1024));", "! vector(1024)\n");
    }

    @Test
    void optionsOfModelsAreNamedWithOrWithoutASign() {
        expect(
                "CREATE EXTERNAL MODEL m FUNCTION f MODEL_TYPE BEDROCK SETTINGS (MODEL_ID 'x');",
                "[constant] m = CREATE_MODEL(MODEL_ID: \"x\")\n");
    }

    @Test
    void functionsAreCalls() {
        expect(
                """
                SELECT ai_query('m', CONCAT('Sum: ', body), format => '{"a":1}') AS s FROM docs -- f()
                WHERE 1 - (e <=> $1) > 0.5 AND c IN ('x', g(1)) ORDER BY e <-> '[1,2]';
                SELECT SNOWFLAKE.CORTEX.COMPLETE('c', [{'role': 'user', 'content': 'hi ' || name}], {'t': 0});
                SELECT azure_openai.create_embeddings('dep', body)::vector(3) /* no() */ FROM t;
                EXEC sp_invoke @url = 'https://x', @payload = N'{}';
                CALL p('it''s', E'a\\nb');
                """,
                """
                ! ?(ai_query("m", CONCAT("Sum: ", body), format: "{\\"a\\":1}"), \
                ?("x", g(1)), "[1,2]")
                ! SNOWFLAKE.CORTEX.COMPLETE("c", [{"role": "user", "content": "hi {name}"}], {"t": 0})
                ! ?(azure_openai.create_embeddings("dep", body), vector(3))
                ! sp_invoke(@url: "https://x", @payload: "{}")
                ! p("it's", "a\\nb")
                """);
    }

    @Test
    void modelsAreNamedWhereverTheyStand() {
        expect(
                """
                SELECT * FROM ML.GENERATE_TEXT(MODEL `p.d.m`, (SELECT 'x' AS prompt), STRUCT(0.2 AS temperature));
                SELECT AI_GENERATE_EMBEDDINGS(body USE MODEL m) FROM t;
                CREATE OR REPLACE MODEL `p.d.m` REMOTE WITH CONNECTION `us.c` OPTIONS (ENDPOINT = 'gemini');
                CREATE EXTERNAL MODEL m WITH (LOCATION = 'https://x', MODEL = 'ada');
                """,
                """
                [constant] p.d.m = CREATE_MODEL(ENDPOINT: "gemini")
                [constant] m = CREATE_MODEL(LOCATION: "https://x", MODEL: "ada")
                ! ML.GENERATE_TEXT(model: p.d.m, "x", STRUCT(temperature: 0.2))
                ! AI_GENERATE_EMBEDDINGS(body, model: m)
                """);
    }

    @Test
    void columnsHaveTypesThatAreCalls() {
        expect(
                """
                CREATE EXTENSION IF NOT EXISTS vector;
                CREATE TABLE docs (id bigserial PRIMARY KEY, embedding extensions.vector(1536));
                CREATE INDEX ON docs USING hnsw (embedding vector_cosine_ops) WITH (m = 16);
                ALTER TABLE docs ADD COLUMN e halfvec(3072);
                INSERT INTO t (a, b) VALUES ('x', f(1));
                """,
                """
                import vector {*}
                ! extensions.vector(1536)
                ! ?(hnsw(?(embedding, vector_cosine_ops)), WITH(m: 16))
                ! halfvec(3072)
                ! ?("x", f(1))
                """);
    }

    @Test
    void variablesAndBodies() {
        expect(
                """
                SET ai.openai_api_key = 'k';
                DECLARE @m nvarchar(10) = 'gpt';
                CREATE FUNCTION foo(q text) RETURNS SETOF docs AS $$ SELECT ai.embed('m', q); $$ LANGUAGE sql;
                SELECT {{ ref('x') }}, "c" FROM {% if a %} b {% endif %};
                """,
                """
                ai.openai_api_key = "k"
                @m = "gpt"
                ! ai.embed("m", q)
                ! "c"
                """);
    }

    @Test
    void spansAreExact() {
        FileFacts facts = parse("SELECT 1;\n  SELECT é('😀', f(x));\n");

        assertThat(FactsPrinter.at(facts.top().roots().getFirst().span())).isEqualTo("2:10-2:23");
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(parse("SELECT 1;\n".repeat(300_000)).problems())
                .containsExactly(new Problem(1, "longer than 2,000,000 characters"));
    }

    @Test
    void deepNestingIsPassedOver() {
        FileFacts facts =
                parse("SELECT " + "f(".repeat(9000) + ")".repeat(9000) + "; SELECT g(1);");

        assertThat(FactsPrinter.print(facts)).contains("! g(1)");
    }

    @Test
    void brokenSqlNeverThrows() {
        Truncations.survive(
                new SqlFrontEnd(),
                Language.SQL,
                """
                CREATE EXTERNAL MODEL m WITH (L = 'x', "y" => [{'a': b(1)}, c], d AS e);
                SET a.b = f('it''s', E'\\n', $1, :p, ?, "q" || r || {s: [t, u(v)]});
                EXEC w @x = y; SELECT ML.Z(MODEL `a.b`, (SELECT CAST(c AS d)), e USE MODEL f) -- g
                FROM h /* i */ WHERE j IN (k, 'é😀') {{ l }} {% m %}; $$ n(o) $$ # p
                """,
                500);
    }
}
