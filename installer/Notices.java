import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Writes the third-party notices: who made each library, under which licence, and the licence and
 * notice texts that came inside the jars, each once with the jars that carry it.
 *
 * <p>Maven runs this file with the list that license-maven-plugin made of the declared licences:
 * {@code java installer/Notices.java FOLDER-WITH-LISTS OUTPUT}.
 */
class Notices {

    /** {@code (Licence) (Licence) Name (group:artifact:version - address)}. */
    private static final Pattern DECLARED =
            Pattern.compile("^\\s+((?:\\([^()]+\\) )+)(.*) \\((\\S+):(\\S+):(\\S+) - (.*)\\)$");

    /** Files inside a jar that hold a licence or notice of the jar itself. */
    private static final Pattern TEXT =
            Pattern.compile(
                    "(META-INF/|license/)([^/]+/)*(LICEN[CS]E|NOTICE|COPYING)[^/]*|about\\.html",
                    Pattern.CASE_INSENSITIVE);

    private static final String MIT =
            """
            Permission is hereby granted, free of charge, to any person obtaining a copy of this
            software and associated documentation files (the "Software"), to deal in the Software
            without restriction, including without limitation the rights to use, copy, modify, merge,
            publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons
            to whom the Software is furnished to do so, subject to the following conditions:

            The above copyright notice and this permission notice shall be included in all copies or
            substantial portions of the Software.

            THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,
            INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
            PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE
            FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
            OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
            DEALINGS IN THE SOFTWARE.
            """;

    private static final String BSD_3 =
            """
            Redistribution and use in source and binary forms, with or without modification, are
            permitted provided that the following conditions are met:

            1. Redistributions of source code must retain the above copyright notice, this list of
            conditions and the following disclaimer.

            2. Redistributions in binary form must reproduce the above copyright notice, this list of
            conditions and the following disclaimer in the documentation and/or other materials
            provided with the distribution.

            3. Neither the name of the copyright holder nor the names of its contributors may be used
            to endorse or promote products derived from this software without specific prior written
            permission.

            THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS
            OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
            MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE
            COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL,
            EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF
            SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION)
            HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR
            TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
            SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
            """;

    /** For libraries whose jars hold no licence text of their own. */
    private static final Map<String, String> STANDARD =
            new TreeMap<>(Map.of("MIT", MIT, "BSD-3-Clause", BSD_3));

    private record Library(
            String name, String artifact, String version, String licence, String at) {
        String jar() {
            return artifact + "-" + version + ".jar";
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path lists = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        List<Library> libraries = libraries(lists.resolve("licences.txt"));
        Map<String, List<String>> texts = texts(lists.resolve("class-path.txt"));
        Files.createDirectories(output.getParent());
        Files.writeString(output, page(libraries, texts));
    }

    private static List<Library> libraries(Path list) throws IOException {
        var libraries = new ArrayList<Library>();
        for (String line : Files.readAllLines(list)) {
            Matcher match = DECLARED.matcher(line);
            if (match.matches()) {
                String licence =
                        match.group(1).strip().replace(") (", " or ").replaceAll("^\\(|\\)$", "");
                libraries.add(
                        new Library(
                                match.group(2),
                                match.group(4),
                                match.group(5),
                                licence,
                                match.group(6)));
            } else if (line.contains(" - ")) {
                throw new IOException("not understood in " + list + ": " + line);
            }
        }
        if (libraries.isEmpty()) {
            throw new IOException("no library in " + list);
        }
        libraries.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
        return libraries;
    }

    /** Each text with the jars in which it lies. */
    private static Map<String, List<String>> texts(Path classPath) throws IOException {
        var texts = new LinkedHashMap<String, List<String>>();
        for (String path : Files.readString(classPath).strip().split(File.pathSeparator)) {
            try (var jar = new JarFile(path)) {
                for (ZipEntry entry : Collections.list(jar.entries())) {
                    if (!entry.isDirectory() && TEXT.matcher(entry.getName()).matches()) {
                        texts.computeIfAbsent(read(jar, entry), text -> new ArrayList<>())
                                .add(Path.of(path).getFileName().toString());
                    }
                }
            }
        }
        try (Stream<Path> assets = Files.walk(Path.of("assets"))) {
            for (Path file : (Iterable<Path>) assets.sorted()::iterator) {
                if (file.getFileName().toString().endsWith("-LICENSE.txt")) {
                    texts.computeIfAbsent(Files.readString(file), text -> new ArrayList<>())
                            .add(file.toString());
                }
            }
        }
        return texts;
    }

    private static String read(JarFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') >= 0) {
                text = new String(bytes, StandardCharsets.ISO_8859_1);
            }
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".html")) {
                text = text.replaceAll("(?s)<(style|script|head).*?</\\1>|<[^>]*>", "");
                text = text.replace("&quot;", "\"").replace("&nbsp;", " ").replace("&amp;", "&");
            }
            return text.replace("\r", "")
                            .replaceAll("[ \t]+\n", "\n")
                            .replaceAll("\n{3,}", "\n\n")
                            .strip()
                    + "\n";
        }
    }

    private static String page(List<Library> libraries, Map<String, List<String>> texts) {
        var page = new StringBuilder();
        page.append("Unmoor contains the following software of others.\n\n");
        for (Library library : libraries) {
            page.append(
                    String.format(
                            Locale.ROOT,
                            "* %s %s, %s%n  %s%n",
                            library.name(),
                            library.version(),
                            library.licence(),
                            library.at()));
        }
        page.append(
                "\nThe Java runtime and JavaFX are under the GNU General Public License, version 2,"
                        + " with the Classpath Exception;\ntheir texts and those of what they contain"
                        + " lie in the folder \"legal\" of the runtime beside this program.\n");
        STANDARD.forEach((licence, text) -> {
            List<Library> without =
                    libraries.stream()
                            .filter(library -> library.licence().equals(licence))
                            .filter(library -> !hasText(library, texts))
                            .toList();
            if (!without.isEmpty()) {
                heading(page, licence);
                for (Library library : without) {
                    page.append("Copyright (c) the authors of ")
                            .append(library.name())
                            .append(", ")
                            .append(library.at())
                            .append('\n');
                }
                page.append('\n').append(text);
            }
        });
        texts.forEach((text, jars) -> {
            heading(page, String.join(", ", jars));
            page.append(text);
        });
        return page.toString();
    }

    private static boolean hasText(Library library, Map<String, List<String>> texts) {
        return texts.values().stream().anyMatch(jars -> jars.contains(library.jar()));
    }

    private static void heading(StringBuilder page, String title) {
        page.append("\n").append("-".repeat(100)).append('\n').append(title).append("\n\n");
    }
}
