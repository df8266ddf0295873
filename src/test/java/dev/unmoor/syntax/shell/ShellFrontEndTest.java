package dev.unmoor.syntax.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.Truncations;
import org.junit.jupiter.api.Test;

class ShellFrontEndTest {

    private static void expect(String script, String facts) {
        FileFacts parsed =
                new ShellFrontEnd().parse(new SourceText("a.sh", Language.SHELL, script));
        assertThat(FactsPrinter.print(parsed)).isEqualTo(facts);
    }

    @Test
    void commandsAreCallsWithTheirWords() {
        expect(
                """
                URL="https://api.x.com/v1"
                curl -sS "$URL/chat" \\
                  -H "Authorization: Bearer $API_KEY" \\
                  -H 'Content-Type: application/json' \\
                  --data-raw '{
                    "model": "m"
                  }' | jq -r '.choices[0]' > out.txt
                sudo docker run -e KEY=$KEY image:tag
                env A=1 ./cmd --flag=val -- "$@" 2>&1 &
                $CMD a\\ b $'c\\nd'
                """,
                """
                URL = "https://api.x.com/v1"
                ! jq("-r", ".choices[0]", stdin: curl("-sS", "{URL}/chat", "-H", \
                "Authorization: Bearer {env["API_KEY"]}", "-H", "Content-Type: application/json", \
                "--data-raw", "{\\n    \\"model\\": \\"m\\"\\n  }"))
                ! docker("run", "-e", "KEY={env["KEY"]}", "image:tag")
                ! ./cmd("--flag=val", "--", "{@}")
                ! env["CMD"]("a b", "c\\nd")
                """);
    }

    @Test
    void variablesComeFromTheScriptOrTheEnvironment() {
        expect(
                """
                export OPENAI_API_KEY="${OPENAI_API_KEY:-sk}" MODEL=m
                NAME=${GIVEN:-$MODEL}
                ask() {
                  local p="$1"
                  GLOBAL=$(date "$p")
                }
                list=(a "b $c"); list+=(d)
                for m in x $list; do run $m; done
                echo "${NAME%%.*} ${undefined-z}" $((1+2)) `date`
                """,
                """
                OPENAI_API_KEY = "{env.get("OPENAI_API_KEY", "sk")}"
                MODEL = "m"
                NAME = env.get("GIVEN", MODEL)
                GLOBAL = date("{p}")
                list = ["a", "b {c}"]
                list = [*list, "d"]
                [loop] m = elements-of(["x", list])
                fn ask()
                  p = "{1}"
                  ! date("{p}")
                ! ["x", list]
                ! run(m)
                ! echo("{NAME} {(undefined | "z")}", ?(?("1", "2")), date())
                """);
    }

    @Test
    void heredocsAreStandardInput() {
        expect(
                """
                resp=$(curl -d @- $URL <<EOF
                {"model": "$MODEL", "in": "${1}"}
                EOF
                )
                python -u <<'PY'
                print("$no")
                PY
                cat <<< "here $x"
                echo hi | tee f
                . ./env.sh
                """,
                """
                import ./env.sh {*}
                resp = curl("-d", "@-", env["URL"], stdin: "{\\"model\\": \\"{env["MODEL"]}\\", \
                \\"in\\": \\"{1}\\"}\\n")
                ! python("-u", stdin: "print(\\"$no\\")\\n")
                ! cat(stdin: "here {x}")
                ! tee("f", stdin: echo("hi"))
                ! .("./env.sh")
                """);
    }

    @Test
    void controlFlowIsFolded() {
        expect(
                """
                if [ -z "${KEY}" ] && [[ $x == y ]]; then a; elif b; then c; else d; fi
                while read -r line; do e "$line"; done < <(ls)
                case "$1" in start) f ;; stop|halt) g ;; *) h ;; esac
                ! test -f x || { i; }
                (cd x && make)
                """,
                """
                ! ?("{env["KEY"]}")
                ! ?(x)
                ! a()
                ! b()
                ! c()
                ! d()
                ! ls()
                ! read("-r", "line")
                ! e("{line}")
                ! "{1}"
                ! f()
                ! g()
                ! h()
                ! test("-f", "x")
                ! i()
                ! cd("x")
                ! make()
                """);
    }

    @Test
    void brokenScriptsNeverThrow() {
        Truncations.survive(
                new ShellFrontEnd(),
                Language.SHELL,
                """
                #!/bin/bash
                export A="${A:-b}" C=(d "e $f" $'g')
                h() { local i="$(j | k -l "m${n%%o}" <<EOF | p
                {"q": "$r", "é😀": `s`}
                EOF
                )"; }
                for t in u $v; do w --x="$y" 2>&1 > z; done < <(a)
                case $1 in b|c) d;; *) [[ -n $e && $f =~ g ]] || { h; } ;; esac
                if i; then j; elif k; then l; fi; m <<< "n"
                """,
                300);
    }
}
