package dev.unmoor.syntax.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FileFacts.Problem;
import dev.unmoor.syntax.Truncations;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PythonRobustnessTest {

    private static final String SAMPLE =
            """
            from __future__ import annotations
            import a.b as c, d
            from .e import (f as g, *h)
            @dec(x=1)
            class K(Base[T], metaclass=M):
                '''doc'''
                m: Annotated[Optional["K"], Depends(get)] = Field(default="é😀")
                async def n(self, a, /, *args: int, k=f(1), **kw) -> "X | None":
                    global q
                    q = self.z = [i async for i, (j, *l) in enumerate(args) if (w := i)]
                    with open(a) as self.h, b() as (u, v): return await super().__init__(*args, **kw)
                    match a:
                        case {"t": [x, *r], **o} | Foo(y=1) as p if p > 2: yield from p
                    try: print >>x, "%s %(b)d" % (a, {"b": 1})
                    except (E, F) as e: raise G(f"{a!r:>{b}}{{}}" 'b' r'\\d') from e
            y = lambda *a, b=2: a if b else -1 or {"k": v, **s} | {1, 2}
            options["k"] += "{0.a[b]} {}".format(1, *c)[1:2, ::3]
            """;

    @Test
    void brokenPythonNeverThrows() {
        Truncations.survive(new PythonFrontEnd(), Language.PYTHON, SAMPLE, 400);
    }

    @Test
    void brokenNotebooksNeverThrow() {
        String json =
                """
                {"cells": [{"cell_type": "code", "source": ["%time f(1)\\n", "x = '\\u00e9'"]},
                 {"cell_type": "markdown", "source": null}, {"cell_type": "code", "source": 1}],
                 "metadata": {"kernelspec": {"language": "python", "x": {}}, "language_info": []}}
                """;

        Truncations.survive(new PythonFrontEnd(), Language.NOTEBOOK, json, 400);
    }

    @Test
    void deepNestingIsCutOnAnOrdinaryStack() {
        String deep = "x = " + "f(".repeat(3000) + "1" + ")".repeat(3000) + "\ny = g()\n";

        FileFacts facts = parse(deep);

        assertThat(facts.problems()).extracting(Problem::line).contains(1);
        assertThat(FactsPrinter.print(facts.top())).contains("y = g()");
    }

    @Test
    void longChainsAndSumsAreRead() {
        String chain = "x = a" + ".b(c)".repeat(150) + "\ny = \"a\"" + " + b".repeat(300) + "\n";

        assertThat(parse(chain).problems()).isEmpty();
    }

    @Test
    void fiveThousandCallsTakeSeconds() {
        String line = "client.chat.completions.create(model=\"m\", messages=[{\"role\": \"u\"}])\n";

        FileFacts facts =
                Assertions.assertTimeout(Duration.ofSeconds(60), () -> parse(line.repeat(5_000)));

        assertThat(facts.top().roots()).hasSize(5_000);
    }

    private static FileFacts parse(String code) {
        return new PythonFrontEnd().parse(new SourceText("a.py", Language.PYTHON, code));
    }
}
