package dev.unmoor.examples;

import dev.unmoor.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding as an example expects it: {@code sdk-call groq chat,tool-calling model=…}. What is not
 * said is not compared, but for capabilities and models of calls, which always are.
 *
 * @param line from 1
 * @param kind the finding's kind
 * @param vendor its vendor
 * @param capabilities its capabilities, main one first; null where nothing is said
 * @param further further fields by name: {@code model}, {@code host}, {@code maker} (the model's),
 *     {@code framework}, {@code gateway}, {@code sdk}, {@code confidence}, {@code rule}
 */
record Expectation(
        int line,
        String kind,
        String vendor,
        @Nullable List<String> capabilities,
        Map<String, String> further) {

    /** Stands for whatever a field holds. */
    private static final String ANY = "*";

    Expectation {
        capabilities = capabilities == null ? null : List.copyOf(capabilities);
        further = Map.copyOf(further);
    }

    /** Reads one expectation, without the word that introduces it. */
    static Expectation read(int line, String text) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        if (words.size() < 2) {
            throw new IllegalArgumentException(
                    "line " + line + ": kind and vendor are wanted, not '" + text + "'");
        }
        List<String> capabilities = null;
        Map<String, String> further = new LinkedHashMap<>();
        for (String word : words.subList(2, words.size())) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                further.put(word.substring(0, equals), word.substring(equals + 1));
            } else {
                capabilities = List.of(word.split(",", -1));
            }
        }
        return new Expectation(line, words.get(0), words.get(1), capabilities, further);
    }

    boolean isCall() {
        return kind.equals("sdk-call")
                || kind.equals("framework-call")
                || kind.equals("http-endpoint");
    }

    boolean matches(Finding finding) {
        if (finding.line() != line
                || !finding.kind().id().equals(kind)
                || !finding.vendor().equals(vendor)) {
            return false;
        }
        List<String> wanted = capabilities == null && isCall() ? List.of() : capabilities;
        if (wanted != null && !same(wanted, finding.capabilities())) {
            return false;
        }
        if (isCall() && !further.containsKey("model") && finding.model() != null) {
            return false;
        }
        for (Map.Entry<String, String> each : further.entrySet()) {
            if (!each.getValue().equals(ANY)
                    && !each.getValue().equals(field(finding, each.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** The main capability is the first; the order of the others means nothing. */
    private static boolean same(List<String> wanted, List<String> found) {
        return wanted.size() == found.size()
                && found.containsAll(wanted)
                && (wanted.isEmpty() || wanted.getFirst().equals(found.getFirst()));
    }

    private static @Nullable String field(Finding finding, String name) {
        return switch (name) {
            case "model" -> finding.model();
            case "host" -> finding.host();
            case "maker" -> finding.modelVendor();
            case "framework" -> finding.framework();
            case "gateway" -> finding.gateway();
            case "sdk" -> finding.sdk();
            case "rule" -> finding.rule();
            case "vendors" ->
                    finding.vendors() == null ? null : String.join("+", finding.vendors());
            case "confidence" -> finding.confidence().name().toLowerCase(Locale.ROOT);
            default -> throw new IllegalArgumentException("no field is called '" + name + "'");
        };
    }

    /** A finding, written as an example would expect it. */
    static String write(Finding finding) {
        List<String> words = new ArrayList<>();
        words.add(finding.kind().id());
        words.add(finding.vendor());
        boolean call =
                switch (finding.kind()) {
                    case SDK_CALL, FRAMEWORK_CALL, HTTP_ENDPOINT -> true;
                    default -> false;
                };
        if (call && !finding.capabilities().isEmpty()) {
            words.add(String.join(",", finding.capabilities()));
        }
        if (finding.model() != null) {
            words.add("model=" + finding.model());
        }
        if (finding.host() != null && !finding.host().equals(finding.vendor()) && call) {
            words.add("host=" + finding.host());
        }
        if (finding.vendors() != null) {
            words.add("vendors=" + String.join("+", finding.vendors()));
        }
        if (finding.confidence() != dev.unmoor.model.Confidence.CERTAIN) {
            words.add("confidence=" + finding.confidence().name().toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(kind).append(' ').append(vendor);
        if (capabilities != null) {
            text.append(' ').append(String.join(",", capabilities));
        }
        further.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each ->
                        text.append(' ').append(each.getKey()).append('=').append(each.getValue()));
        return text.toString();
    }
}
