package dev.unmoor.desktop.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.desktop.code.CodeLine.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTest {

    private static Kind kind(List<CodeLine> lines, int line, String text) {
        return lines.get(line - 1).pieces().stream()
                .filter(piece -> piece.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in line " + line))
                .kind();
    }

    @Test
    void coloursPython() {
        var lines =
                Colouring.of(
                        "a.py",
                        "from x import Y  # why\n@task\ndef run(n=3):\n    s = '''one\n two # no\n'''\n    return s",
                        1);
        assertThat(kind(lines, 1, "from")).isEqualTo(Kind.KEYWORD);
        assertThat(kind(lines, 1, "# why")).isEqualTo(Kind.COMMENT);
        assertThat(kind(lines, 2, "@task")).isEqualTo(Kind.ANNOTATION);
        assertThat(kind(lines, 3, "run")).isEqualTo(Kind.CALL);
        assertThat(kind(lines, 3, "3")).isEqualTo(Kind.NUMBER);
        assertThat(kind(lines, 5, "two # no")).isEqualTo(Kind.STRING);
        assertThat(kind(lines, 7, "return")).isEqualTo(Kind.KEYWORD);
    }

    @Test
    void coloursJavaCommentsOverLines() {
        var lines =
                Colouring.of("A.java", "/* one\n two */ class A { String s = \"x\\\"y\"; }", 10);
        assertThat(lines.getFirst().number()).isEqualTo(10);
        assertThat(kind(lines, 2, "two */")).isEqualTo(Kind.COMMENT);
        assertThat(kind(lines, 2, "class")).isEqualTo(Kind.KEYWORD);
        assertThat(kind(lines, 2, "String")).isEqualTo(Kind.TYPE);
        assertThat(kind(lines, 2, "x\\\"y")).isEqualTo(Kind.STRING);
    }

    @Test
    void anAddressIsNoComment() {
        var lines = Colouring.of("a.ts", "const u = { a: b }; // c\nfetch(https://x)", 1);
        assertThat(kind(lines, 1, "// c")).isEqualTo(Kind.COMMENT);
        assertThat(lines.get(1).text()).isEqualTo("fetch(https://x)");
        assertThat(kind(lines, 2, "https")).isNotEqualTo(Kind.COMMENT);
    }

    @Test
    void losesNoCharacter() {
        String text = "a \"unclosed\n\tb = 'x' + `t` \\ \u00e9 \ud83d";
        var lines = Colouring.of("x.js", text, 1);
        assertThat(lines.get(0).text()).isEqualTo("a \"unclosed");
        assertThat(lines.get(1).text())
                .isEqualTo(text.substring(text.indexOf(10) + 1).replace("\t", "    "));
        assertThat(Colouring.of("unknown.bin", "", 1)).hasSize(1);
    }

    @Test
    void readsInsideTheRootOnly(@TempDir Path folder) throws IOException {
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.writeString(root.resolve("a.py"), "x = 1\n");
        Files.writeString(folder.resolve("secret.txt"), "s");
        Files.createSymbolicLink(root.resolve("link.txt"), folder.resolve("secret.txt"));
        assertThat(CodeFile.read(root, "a.py").getFirst().text()).isEqualTo("x = 1");
        assertThatThrownBy(() -> CodeFile.read(root, "../secret.txt"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CodeFile.read(root, "link.txt")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CodeFile.read(root, "gone.py")).isInstanceOf(IOException.class);
        assertThat(CodeFile.read(root.resolve("a.py"), "a.py")).hasSize(2);
    }

    @Test
    void readsOtherEncodings(@TempDir Path root) throws IOException {
        byte[] text = "\ufeffx = 'é'".getBytes(StandardCharsets.UTF_16LE);
        Files.write(root.resolve("wide.py"), text);
        assertThat(CodeFile.read(root, "wide.py").getFirst().text()).isEqualTo("x = 'é'");
    }

    @Test
    void masksSecrets(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("a.env"), "API_KEY=4fT9aQ2mZ7xW1vB8nR5kL3jH6gD0sA\n");
        assertThat(CodeFile.read(root, "a.env").getFirst().text()).doesNotContain("aQ2mZ7xW1vB8");
    }
}
