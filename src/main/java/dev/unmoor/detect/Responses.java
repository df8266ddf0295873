package dev.unmoor.detect;

import dev.unmoor.catalog.Shape;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Step;
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

    private Responses() {}

    /** Whether what follows a call reads one of the shape's result fields. */
    static boolean reads(Shape shape, Chain chain, int call) {
        List<String> read = names(chain, call);
        if (read.isEmpty()) {
            return false;
        }
        for (String path : shape.responses()) {
            List<String> wanted = new ArrayList<>();
            for (String part : List.of(path.split("\\.|\\[\\*\\]"))) {
                if (!part.isEmpty()) {
                    wanted.add(Arguments.canonical(part));
                }
            }
            if (meets(wanted, read) || meets(bare(wanted), bare(read))) {
                return true;
            }
        }
        return false;
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
