package dev.unmoor.plan;

import dev.unmoor.catalog.PatchBook;
import dev.unmoor.plan.patch.CallText;
import dev.unmoor.plan.patch.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One framework's class for another in a file: where it is made, where it is imported, and its
 * arguments. Every use in the file has to be one of these, else nothing is done.
 */
final class ClassSwap {

    /** Renames variables of keys in a part of the text. */
    @FunctionalInterface
    interface KeyNames {
        int rename(int start, int end, String variable);
    }

    private static final Pattern CHAINED = Pattern.compile("\\.\\s*(\\w+)\\s*\\(");

    private final Edits edits;
    private final String family;
    private final PatchBook.Swap swap;
    private final PatchBook.ModelClass now;
    private final PatchBook.ModelClass next;

    ClassSwap(
            Edits edits,
            String family,
            PatchBook.Swap swap,
            PatchBook.ModelClass now,
            PatchBook.ModelClass next) {
        this.edits = edits;
        this.family = family;
        this.swap = swap;
        this.now = now;
        this.next = next;
    }

    /** Swaps what is made between two offsets, and the import; what is in the way, if anything. */
    Optional<String> swap(int from, int to, KeyNames keys, @Nullable String variable) {
        String text = edits.text();
        Pattern name = Pattern.compile("(?<![\\w$.])" + Pattern.quote(now.name()) + "(?![\\w$])");
        var uses = new ArrayList<Integer>();
        Matcher use = name.matcher(text);
        while (use.find()) {
            uses.add(use.start());
        }
        Optional<String> imported = swapImport();
        if (imported.isPresent()) {
            return imported;
        }
        boolean made = false;
        for (int start : uses) {
            if (start < from || start >= to) {
                continue;
            }
            Optional<String> trouble =
                    family.equals("java") ? chain(start, to) : call(start, keys, variable);
            if (trouble.isPresent()) {
                return trouble;
            }
            made = true;
            if (family.equals("java") && variable != null) {
                keys.rename(start, to, variable);
            }
        }
        if (!made) {
            return Optional.of("is made in a way that no rule covers");
        }
        for (int start : uses) {
            edits.replace(start, start + now.name().length(), next.name());
        }
        return Optional.empty();
    }

    private Optional<String> call(int start, KeyNames keys, @Nullable String variable) {
        String text = edits.text();
        int open = start + now.name().length();
        while (open < text.length() && Character.isWhitespace(text.charAt(open))) {
            open++;
        }
        CallText call = CallText.at(text, open, family.equals("python")).orElse(null);
        if (call == null) {
            return Optional.of("is used in another way than called");
        }
        if (swap.keep().isEmpty()) {
            boolean one =
                    call.arguments().size() == 1 && call.arguments().getFirst().name() == null;
            return one
                    ? Optional.empty()
                    : Optional.of("is given more than a model's id: look at the options");
        }
        for (CallText.Argument argument : call.arguments()) {
            String given = argument.name();
            String renamed = given == null ? null : swap.rename().getOrDefault(given, given);
            if (given == null || renamed == null || !swap.keep().contains(renamed)) {
                return Optional.of(
                        given == null
                                ? "is given arguments without names"
                                : "is given " + given + ", which may mean another thing there");
            }
            if (!given.equals(renamed)) {
                edits.replace(argument.start(), argument.start() + given.length(), renamed);
            }
        }
        if (variable != null) {
            keys.rename(call.open(), call.close(), variable);
        }
        return Optional.empty();
    }

    /** A builder's chain may only set what every class has. */
    private Optional<String> chain(int start, int to) {
        Matcher set = CHAINED.matcher(edits.text());
        set.region(start, to);
        while (set.find()) {
            // getenv and ofMinutes stand inside an argument, not in the chain
            boolean inside = depth(start, set.start()) > 0;
            if (!inside && !swap.keep().contains(set.group(1))) {
                return Optional.of("sets " + set.group(1) + ", which may mean another thing there");
            }
        }
        return Optional.empty();
    }

    private int depth(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = edits.text().charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return depth;
    }

    private Optional<String> swapImport() {
        return switch (family) {
            case "java" -> javaImport();
            case "python" ->
                    listed(
                            "(?m)^from\\s+"
                                    + Pattern.quote(now.module())
                                    + "\\s+import\\s+([^\\n(#]+)$",
                            (names, rest) ->
                                    "from "
                                            + next.module()
                                            + " import "
                                            + next.name()
                                            + rest(
                                                    rest.isEmpty()
                                                            ? ""
                                                            : "from "
                                                                    + now.module()
                                                                    + " import "
                                                                    + String.join(", ", rest)));
            default ->
                    listed(
                            "import\\s*\\{([^}]*)\\}\\s*from\\s*['\"]"
                                    + Pattern.quote(now.module())
                                    + "['\"]",
                            (matched, rest) -> {
                                String quote = matched.contains("'" + now.module()) ? "'" : "\"";
                                String end = quote + now.module() + quote;
                                String line =
                                        "import { "
                                                + next.name()
                                                + " } from "
                                                + quote
                                                + next.module()
                                                + quote;
                                return rest.isEmpty()
                                        ? line
                                        : line
                                                + semicolon()
                                                + "\nimport { "
                                                + String.join(", ", rest)
                                                + " } from "
                                                + end;
                            });
        };
    }

    private static String rest(String line) {
        return line.isEmpty() ? "" : "\n" + line;
    }

    private String semicolon() {
        return edits.text().contains(";\n") ? ";" : "";
    }

    /** How an import is written again: the matched text, and the other names it imports. */
    private interface Rewritten {
        String of(String matched, List<String> rest);
    }

    private Optional<String> listed(String pattern, Rewritten written) {
        Matcher line = Pattern.compile(pattern).matcher(edits.text());
        while (line.find()) {
            var rest = new ArrayList<String>();
            boolean here = false;
            for (String each : line.group(1).split(",", -1)) {
                String name = each.strip();
                if (name.equals(now.name())) {
                    here = true;
                } else if (!name.isEmpty()) {
                    rest.add(name);
                }
            }
            if (here) {
                edits.replace(line.start(), line.end(), written.of(line.group(), rest));
                return Optional.empty();
            }
        }
        return imported() ? Optional.empty() : Optional.of("is imported in a way no rule covers");
    }

    private Optional<String> javaImport() {
        String whole = "import " + now.module() + "." + now.name() + ";";
        int at = edits.text().indexOf(whole);
        if (at < 0) {
            return imported()
                    ? Optional.empty()
                    : Optional.of("is imported in a way no rule covers");
        }
        edits.replace(at, at + whole.length(), "import " + next.module() + "." + next.name() + ";");
        return Optional.empty();
    }

    /** Whether an earlier swap in this file has done it. */
    private boolean imported() {
        return edits.apply().contains(next.module());
    }
}
