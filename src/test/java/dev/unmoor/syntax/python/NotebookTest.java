package dev.unmoor.syntax.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Cells.Place;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FileFacts.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookTest {

    private static final String BOOK =
            """
            {
             "cells": [
              {"cell_type": "markdown", "source": ["import no"]},
              {
               "cell_type": "code",
               "outputs": [{"text": ["client.no()"], "data": {"a": [1, {"b": null}]}}],
               "source": [
                "%pip install sdk\\n",
                "import sdk\\n",
                "client = sdk.Client(\\n",
                "  key=1)"
               ]
              },
              {"cell_type": "code", "metadata": {}, "source": "x = (\\nbroken"},
              {"cell_type": "raw", "source": "raw"},
              {"cell_type": "code", "source": "a = 1\\nclient.chat(a)\\n"}
             ],
             "metadata": {"kernelspec": {"name": "python3", "language": "python"}},
             "nbformat": 4
            }
            """;

    private static FileFacts parse(String json) {
        return new PythonFrontEnd().parse(new SourceText("a.ipynb", Language.NOTEBOOK, json));
    }

    @Test
    void readsCodeCellsAndNothingElse() {
        FileFacts facts = parse(BOOK);

        assertThat(FactsPrinter.print(facts))
                .contains("import sdk as sdk", "client = sdk.Client(key: 1)", "! client.chat(a)")
                .doesNotContain("import no", "client.no", "raw");
    }

    @Test
    void placesLinesInCellsAndInTheFile() {
        FileFacts facts = parse(BOOK);
        Expr.Call made = (Expr.Call) facts.top().roots().getFirst();
        Expr.Call used = (Expr.Call) facts.top().roots().getLast();

        assertThat(FactsPrinter.at(made.span())).isEqualTo("3:10-4:9");
        assertThat(facts.cells().place(3)).isEqualTo(new Place(1, 3, 10));
        assertThat(facts.cells().place(4)).isEqualTo(new Place(1, 4, 11));
        assertThat(FactsPrinter.at(used.span())).isEqualTo("8:1-8:15");
        assertThat(facts.cells().place(8)).isEqualTo(new Place(4, 2, 16));
    }

    @Test
    void aBrokenCellDoesNotSpillIntoTheNext() {
        assertThat(parse(BOOK).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isBetween(5, 6));
    }

    @Test
    void readsTheOlderFormat() {
        FileFacts facts =
                parse(
                        """
                        {"worksheets": [{"cells": [
                          {"cell_type": "code", "input": ["f(1)"], "language": "python"}]}]}
                        """);

        assertThat(FactsPrinter.print(facts)).isEqualTo("! f(1)\n");
    }

    @Test
    void anotherLanguageSaysSo() {
        FileFacts facts =
                parse(
                        """
                        {"cells": [{"cell_type": "code", "source": "library(x)"}],
                         "metadata": {"language_info": {"name": "R"}}}
                        """);

        assertThat(facts.top().roots()).isEmpty();
        assertThat(facts.problems()).containsExactly(new Problem(1, "a notebook in R"));
    }

    @Test
    void invalidJsonGivesTheCellsBeforeIt() {
        FileFacts facts =
                parse(
                        """
                        {"cells": [{"cell_type": "code", "source": "f(1)"},
                        {"cell_type": oops
                        """);

        assertThat(FactsPrinter.print(facts))
                .isEqualTo("! f(1)\nproblem 2: not valid JSON from here on\n");
        assertThat(parse("").problems()).containsExactly(new Problem(1, "not a notebook"));
        assertThat(parse("[]").problems()).containsExactly(new Problem(1, "not a notebook"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    %pip install x                   ~ pass
                    !pip install x                   ~ pass
                    if a:|  !ls|  b()                ~ if a:|  pass|  b()
                    %time f(x)                       ~ pass; f(x)
                    %timeit  f(x)                    ~ pass   ; f(x)
                    %timeit -n 10 f(x)               ~ pass
                    x = !ls                          ~ x = None
                    x = %sql select                  ~ x = None
                    f?                               ~ pass
                    a.b??                            ~ pass
                    !a \\|  b|c()                    ~ pass||c()
                    %%bash|curl x                    ~ |
                    %%time|f(x)                      ~ |f(x)
                    s = '''|%not magic|!nor this'''  ~ s = '''|%not magic|!nor this'''
                    x = ("%s"|  % y)                 ~ x = ("%s"|  % y)
                    x = 1 # it's|!ls                 ~ x = 1 # it's|pass
                    a = b % c                        ~ a = b % c
                    a != b                           ~ a != b
                    """)
    void magicsAreBlanked(String cell, String python) {
        String lines = python == null ? "" : python;

        assertThat(Magics.blank(cell.replace('|', '\n'))).isEqualTo(lines.replace('|', '\n'));
    }
}
