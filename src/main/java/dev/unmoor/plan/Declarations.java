package dev.unmoor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file declares that others can use, and whether the declaration itself speaks of foreign
 * types: then whoever uses it is bound to those types too.
 */
final class Declarations {

    /**
     * A declaration.
     *
     * @param name what is declared
     * @param type whether it is a type
     * @param supertypes the types it names as its supertypes
     * @param signature its text up to the body
     */
    record Declared(String name, boolean type, List<String> supertypes, String signature) {

        /** Whether the signature names one of these. */
        boolean names(Set<String> symbols) {
            Matcher word = WORD.matcher(signature);
            while (word.find()) {
                if (symbols.contains(word.group())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Pattern TYPE =
            Pattern.compile(
                    "\\b(?:class|interface|enum|record|object|trait|protocol|struct)\\s+([A-Z_]\\w*)"
                            + "|\\btype\\s+([A-Z_a-z]\\w*)(?:\\[[^\\]]*\\])?\\s*(?:=|struct|interface|func)"
                            + "|\\bdefmodule\\s+([\\w.]+)");
    private static final Pattern FUNCTION =
            Pattern.compile(
                    "^[ \\t]*(?:async[ \\t]+)?def[ \\t]+(?:self\\.)?(\\w+[?!]?)|\\bfunc["
                            + " \\t]+(?:\\([^)]*\\)[ \\t]*)?(\\w+)|\\b(?:fun|fn)[ \\t]+(?:<[^>]*>["
                            + " \\t]*)?(?:\\w+\\.)?(\\w+)|\\bfunction\\*?[ \\t]+(\\w+)|^[ \\t]*export["
                            + " \\t]+(?:default[ \\t]+)?(?:const|let|var)[ \\t]+(\\w+)|^["
                            + " \\t]*(?:(?:public|protected|private|internal|static|final|abstract|override|async|virtual|synchronized)["
                            + " \\t]+)+[\\w<>\\[\\],.?& \\t]+?[ \\t](\\w+)["
                            + " \\t]*\\(|^([A-Z][A-Z0-9_]{3,})[ \\t]*(?::[^=\\n]+)?=",
                    Pattern.MULTILINE);
    private static final Pattern SUPERTYPES =
            Pattern.compile(
                    "\\b(?:extends|implements|with)\\b([^{]*)|^\\s*:["
                            + " \\t]*([A-Z][^{=]*)|^\\s*\\(([^)]*)\\)");
    private static final Pattern NESTED = Pattern.compile("<[^<>]*>|\\([^()]*\\)");
    private static final int LONGEST = 1200;

    private Declarations() {}

    /** The declarations of a file; {@code code} is its text without comments. */
    static List<Declared> of(String path, String code) {
        var found = new ArrayList<Declared>();
        boolean python = path.toLowerCase(Locale.ROOT).endsWith(".py");
        Matcher types = TYPE.matcher(code);
        while (types.find()) {
            String name = group(types);
            String signature = signature(code, types.start(), python);
            int end = Math.min(signature.length(), types.end() - types.start());
            String rest = signature.substring(end);
            if (!python) {
                rest = withoutParameters(rest);
            }
            found.add(new Declared(name, true, supertypes(rest), signature));
        }
        Matcher functions = FUNCTION.matcher(code);
        while (functions.find()) {
            found.add(
                    new Declared(
                            group(functions),
                            false,
                            List.of(),
                            signature(code, functions.start(), python)));
        }
        return found;
    }

    private static String group(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return "";
    }

    /** The text up to the body, and not far. */
    private static String signature(String code, int start, boolean python) {
        int depth = 0;
        int end = Math.min(code.length(), start + LONGEST);
        for (int i = start; i < end; i++) {
            char c = code.charAt(i);
            if (c == '(' || c == '[' || c == '<') {
                depth++;
            } else if (c == ')' || c == ']' || c == '>') {
                depth--;
            } else if (depth <= 0 && (c == '{' || c == ';' || (python && c == ':'))) {
                // an annotation's colon stands inside the parentheses
                return code.substring(start, i);
            } else if (depth <= 0 && c == '=' && i > start + 1 && code.charAt(i - 1) != '=') {
                return code.substring(start, i);
            }
        }
        return code.substring(start, end);
    }

    /** What follows a type's own type parameters and the parameters of its first constructor. */
    private static String withoutParameters(String rest) {
        String left = rest;
        for (String pair : List.of("<>", "()")) {
            String start = left.stripLeading();
            if (start.isEmpty() || start.charAt(0) != pair.charAt(0)) {
                continue;
            }
            int depth = 0;
            for (int i = 0; i < start.length(); i++) {
                if (start.charAt(i) == pair.charAt(0)) {
                    depth++;
                } else if (start.charAt(i) == pair.charAt(1) && --depth == 0) {
                    left = start.substring(i + 1);
                    break;
                }
            }
        }
        return left;
    }

    private static List<String> supertypes(String rest) {
        var names = new ArrayList<String>();
        Matcher matcher = SUPERTYPES.matcher(rest);
        while (matcher.find()) {
            String list = group(matcher);
            for (String before = ""; !before.equals(list); ) {
                before = list;
                list = NESTED.matcher(list).replaceAll(" ");
            }
            Matcher word = WORD.matcher(list);
            while (word.find()) {
                if (Character.isUpperCase(word.group().charAt(0))) {
                    names.add(word.group());
                }
            }
        }
        return names;
    }
}
