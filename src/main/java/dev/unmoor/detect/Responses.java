package dev.unmoor.detect;

import dev.unmoor.catalog.Shape;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Step;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether code reads a field of a result that only one wire shape has. */
final class Responses {

    /** How languages without an index operator, or with optional values, reach what is inside. */
    private static final Set<String> ACCESSORS =
            Set.of(
                    "get",
                    "first",
                    "getfirst",
                    "firstordefault",
                    "last",
                    "single",
                    "elementat",
                    "at",
                    "nth",
                    "unwrap",
                    "expect",
                    "orelse",
                    "orelsethrow",
                    "getorthrow",
                    "head",
                    "headoption",
                    "stream",
                    "iterator",
                    "data",
                    "body",
                    "value");

    /** What languages call what can be done with any text, in canonical form. */
    private static final Set<String> PLAIN =
            Set.of(
                    "strip",
                    "trim",
                    "trimindent",
                    "stripindent",
                    "split",
                    "splitlines",
                    "lines",
                    "lower",
                    "upper",
                    "tolowercase",
                    "touppercase",
                    "lowercase",
                    "uppercase",
                    "tolower",
                    "toupper",
                    "startswith",
                    "endswith",
                    "hasprefix",
                    "hassuffix",
                    "contains",
                    "includes",
                    "indexof",
                    "match",
                    "matches",
                    "replace",
                    "replaceall",
                    "replacefirst",
                    "encode",
                    "decode",
                    "bytes",
                    "join",
                    "slice",
                    "substring",
                    "substr",
                    "length",
                    "len",
                    "count",
                    "size",
                    "isempty",
                    "isblank",
                    "empty",
                    "tostring",
                    "removeprefix",
                    "removesuffix",
                    "lstrip",
                    "rstrip",
                    "trimstart",
                    "trimend",
                    "format",
                    "equals",
                    "charat",
                    "chars");

    private Responses() {}

    /**
     * Whether what follows a call reads one of the shape's result fields, at this place: what is
     * done with a text that was taken out of a result elsewhere is the code's own business.
     *
     * @param here how many members and named indexes this place itself writes
     */
    static boolean reads(Shape shape, Chain chain, int call, int here) {
        List<String> read = names(chain, call);
        if (read.isEmpty()) {
            return false;
        }
        int before = Math.max(0, read.size() - here);
        for (String path : shape.responses()) {
            List<String> wanted = new ArrayList<>();
            for (String part : List.of(path.split("\\.|\\[\\*\\]"))) {
                if (!part.isEmpty()) {
                    wanted.add(Arguments.canonical(part));
                }
            }
            if (before < shaped(read, wanted.size())
                    && (meets(wanted, read) || meets(bare(wanted), bare(read)))) {
                return true;
            }
        }
        return false;
    }

    /** How many of the names read are the result's own, and not of a text in it. */
    private static int shaped(List<String> read, int least) {
        for (int i = least; i < read.size(); i++) {
            if (PLAIN.contains(read.get(i))) {
                return i;
            }
        }
        return read.size();
    }

    /**
     * How many members and named indexes an expression writes before it comes to a name or a value.
     */
    static int written(Expr expr) {
        int count = 0;
        for (Expr at = expr; at != null; ) {
            switch (at) {
                case Expr.Member member -> {
                    count++;
                    at = member.object();
                }
                case Expr.Index index -> {
                    count += index.key() instanceof Expr.Text ? 1 : 0;
                    at = index.object();
                }
                case Expr.Call call -> at = call.callee();
                case Expr.Element element -> at = element.of();
                default -> at = null;
            }
        }
        return count;
    }

    private static boolean meets(List<String> wanted, List<String> read) {
        int common = Math.min(wanted.size(), read.size());
        if (common == 0) {
            return false;
        }
        for (int i = 0; i < common; i++) {
            if (!wanted.get(i).equals(read.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> names(Chain chain, int call) {
        List<String> names = new ArrayList<>();
        for (Step step : chain.steps().subList(call + 1, chain.steps().size())) {
            switch (step.kind()) {
                case MEMBER -> names.add(Arguments.canonical(bean(step.name())));
                case INDEX -> {
                    if (!step.name().isEmpty()
                            && !step.name().equals("*")
                            && !Character.isDigit(step.name().charAt(0))) {
                        names.add(Arguments.canonical(step.name()));
                    }
                }
                default -> {}
            }
        }
        return names;
    }

    /** A getter's name without its verb. */
    private static String bean(String name) {
        boolean getter =
                name.length() > 3
                        && (name.startsWith("get") || name.startsWith("Get"))
                        && Character.isUpperCase(name.charAt(3))
                        && !name.equals("getFirst")
                        && !name.equals("getLast");
        return getter ? name.substring(3) : name;
    }

    /** The names that say something of the result's form, accessors left out. */
    private static List<String> bare(List<String> names) {
        return names.stream().filter(name -> !ACCESSORS.contains(name)).toList();
    }

    /** What is read, as written. */
    static String path(Chain chain, int call) {
        StringBuilder all = new StringBuilder();
        for (Step step : chain.steps().subList(call + 1, chain.steps().size())) {
            switch (step.kind()) {
                case MEMBER -> all.append(all.isEmpty() ? "" : ".").append(step.name());
                case INDEX -> all.append('[').append(step.name()).append(']');
                case ELEMENT -> all.append("[*]");
                default -> {}
            }
        }
        return all.toString();
    }
}
