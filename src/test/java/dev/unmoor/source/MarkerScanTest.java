package dev.unmoor.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerScanTest {

    private static final MarkerScan SCAN =
            new MarkerScan(
                    List.of(
                            "acme",
                            "acme_sdk",
                            "ACME_*",
                            "zx-4*",
                            "@acme/ai",
                            "api.acme.com",
                            "~bigco",
                            "ai\"",
                            "go",
                            "com.acme.ai",
                            "/v1/answers"));

    private static List<String> find(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        var found = new ArrayList<String>();
        SCAN.find(bytes, 0, bytes.length).stream().forEach(id -> found.add(SCAN.markers().get(id)));
        assertThat(SCAN.matches(bytes, 0, bytes.length)).isEqualTo(!found.isEmpty());
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import acme                  | acme",
                "acme                         | acme",
                "from acme_sdk import Client  | acme_sdk",
                "x = os.environ['ACME_API_KEY'] | ACME_*",
                "model = 'zx-4o-mini'         | zx-4*",
                "import x from '@acme/ai'     | @acme/ai",
                "url('https://api.acme.com/v1') | api.acme.com",
                "class X(BigCo): pass         | ~bigco",
                "import {x} from \"ai\"       | ai\"",
                "go                           | go",
                "import com.acme.ai.Client;   | com.acme.ai",
                "使用acme接口                   | acme",
                "a \\nacme.x()                | acme",
                "POST /v1/answers HTTP        | /v1/answers",
            })
    void findsWholeWords(String text, String marker) {
        assertThat(find(text)).contains(marker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import acmex",
                "import xacme",
                "my_acme",
                "acme2",
                "Acme",
                "lzx-4o",
                "xapi.acmes.company",
                "bigcorp",
                "gone, ergo",
                "",
                "a",
                "\\acmes",
            })
    void staysSilentOnParts(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void findsAMarkerAtEveryOffset() {
        for (int before = 0; before < 40; before++) {
            for (int after = 0; after < 20; after++) {
                String text = " ".repeat(before) + "acme" + " ".repeat(after);
                assertThat(find(text)).as("%d before, %d after", before, after).contains("acme");
                String longer = ".".repeat(before) + "xacme" + ".".repeat(after);
                assertThat(find(longer)).as("%d before, %d after", before, after).isEmpty();
            }
        }
    }

    @Test
    void looksOnlyWhereItIsTold() {
        byte[] bytes = "acme go acme".getBytes(UTF_8);
        assertThat(SCAN.markers().get(SCAN.find(bytes, 4, 4).nextSetBit(0))).isEqualTo("go");
        assertThat(SCAN.find(bytes, 4, 4).cardinality()).isEqualTo(1);
    }

    @Test
    void agreesWithRegularExpressions() {
        Random random = new Random(7);
        String letters = "acme_GO-/.\\ \"zx4né@bi";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            while (text.length() < length) {
                switch (random.nextInt(6)) {
                    case 0 -> text.append("acme");
                    case 1 -> text.append("go");
                    case 2 -> text.append("zx-4");
                    default -> text.append(letters.charAt(random.nextInt(letters.length())));
                }
            }
            assertThat(find(text.toString()))
                    .as(text.toString())
                    .isEqualTo(slowly(text.toString()));
        }
    }

    private static List<String> slowly(String text) {
        // bytes as characters, so that a letter beyond ASCII is no letter here either
        String latin =
                new String(text.getBytes(UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
        var found = new ArrayList<String>();
        for (String marker : SCAN.markers()) {
            boolean fold = marker.startsWith("~");
            boolean open = marker.endsWith("*");
            String word = marker.substring(fold ? 1 : 0, marker.length() - (open ? 1 : 0));
            int anchor = 0;
            while (!Character.isLetterOrDigit(word.charAt(anchor))) {
                anchor++;
            }
            String before = anchor > 0 ? "" : "(?:(?<![A-Za-z0-9_])|(?<=\\\\[A-Za-z0-9_]))";
            boolean wordEnd = Character.isLetterOrDigit(word.charAt(word.length() - 1));
            String after = open || !wordEnd ? "" : "(?![A-Za-z0-9_])";
            Pattern pattern =
                    Pattern.compile(
                            before + Pattern.quote(word) + after,
                            fold ? Pattern.CASE_INSENSITIVE : 0);
            if (pattern.matcher(latin).find()) {
                found.add(marker);
            }
        }
        return found;
    }

    @Test
    void findsNamesOfOneLetterAndOfNone() {
        var scan = new MarkerScan(List.of("c", "$", "π"));
        for (String text :
                List.of("c", "a(c)", "return c", "$", "x.$('a')", "2*π", "c = 1 + the_rest")) {
            byte[] bytes = text.getBytes(UTF_8);
            assertThat(scan.matches(bytes, 0, bytes.length)).as(text).isTrue();
        }
        for (String text : List.of("", "cc", "abc", "a_c", "xc = abc + c1 + the_rest_of_it")) {
            byte[] bytes = text.getBytes(UTF_8);
            assertThat(scan.matches(bytes, 0, bytes.length)).as(text).isFalse();
        }
    }

    @Test
    void keepsMarkersSortedAndOnce() {
        var scan = new MarkerScan(List.of("zeta", "alpha", "zeta"));
        assertThat(scan.markers()).isEqualTo(List.copyOf(new TreeSet<>(List.of("zeta", "alpha"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "~", "~*"})
    void refusesWhatItCouldNotFind(String marker) {
        assertThatThrownBy(() -> new MarkerScan(List.of(marker)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + marker + "'");
    }
}
