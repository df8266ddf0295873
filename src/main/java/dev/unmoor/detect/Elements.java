package dev.unmoor.detect;

import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Step;
import dev.unmoor.detect.Value.StepKind;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What maps and lists hold under a key, at a position, or one after the other. */
final class Elements {

    private static final int MAX_SPREADS = 6;

    /** From how many entries on a map gets an index. */
    private static final int LARGE = 24;

    /** Under this, which no source can spell, are the entries whose keys are no literals. */
    private static final String NO_LITERAL = "\0";

    private final Evaluator evaluator;
    private final Members members;
    private final IdentityHashMap<Expr.MapOf, Map<String, List<Expr.Entry>>> indexes =
            new IdentityHashMap<>();

    Elements(Evaluator evaluator, Members members) {
        this.evaluator = evaluator;
        this.members = members;
    }

    /** The values of an entry of a map literal, through spreads. */
    List<Value> entries(Value.Mapping mapping, String name) {
        return entries(mapping, name, 0);
    }

    private List<Value> entries(Value.Mapping mapping, String name, int spreads) {
        List<Value> found = new ArrayList<>();
        for (Expr.Entry entry : candidates(mapping.map(), name)) {
            Expr key = entry.key();
            if (key == null) {
                for (Value spread : evaluator.evaluate(entry.value(), mapping.frame())) {
                    // a map may be spread into what it is bound to again
                    if (spread instanceof Value.Mapping inner && spreads < MAX_SPREADS) {
                        found.addAll(entries(inner, name, spreads + 1));
                    }
                }
            } else if (name.equals(keyText(key, mapping.frame()))) {
                found.addAll(evaluator.evaluate(entry.value(), mapping.frame()));
            }
        }
        return found;
    }

    /** The entries of a map that can have a key; tables of thousands are looked up in an index. */
    private List<Expr.Entry> candidates(Expr.MapOf map, String name) {
        if (map.entries().size() < LARGE) {
            return map.entries();
        }
        Map<String, List<Expr.Entry>> index = indexes.computeIfAbsent(map, Elements::byLiteralKey);
        List<Expr.Entry> found = new ArrayList<>(index.getOrDefault(name, List.of()));
        found.addAll(index.getOrDefault(NO_LITERAL, List.of()));
        return found;
    }

    private static Map<String, List<Expr.Entry>> byLiteralKey(Expr.MapOf map) {
        Map<String, List<Expr.Entry>> index = new HashMap<>();
        for (Expr.Entry entry : map.entries()) {
            String literal = entry.key() instanceof Expr.Text text ? text.literal() : null;
            index.computeIfAbsent(literal == null ? NO_LITERAL : literal, k -> new ArrayList<>())
                    .add(entry);
        }
        return index;
    }

    private @Nullable String keyText(Expr key, Frame frame) {
        if (key instanceof Expr.Text text && text.literal() != null) {
            return text.literal();
        }
        if (key instanceof Expr.Scalar scalar) {
            return named(scalar.text());
        }
        return Evaluator.only(evaluator.evaluate(key, frame));
    }

    /** A symbol as the key that it is: {@code :a} is written {@code a:} in a map. */
    private static String named(String scalar) {
        return scalar.length() > 1 && scalar.startsWith(":") ? scalar.substring(1) : scalar;
    }

    /** An element by key; of all entries where the key is not known. */
    List<Value> at(Value object, List<Value> keys, Frame frame, Expr site) {
        String text = Evaluator.only(keys);
        String key =
                text == null && keys.size() == 1 && keys.getFirst() instanceof Value.Scalar scalar
                        ? named(scalar.text())
                        : text;
        return switch (object) {
            case Value.Mapping mapping -> {
                if (key != null) {
                    List<Value> found = entries(mapping, key);
                    yield found.isEmpty() ? unnamed(mapping) : found;
                }
                yield values(mapping);
            }
            case Value.Listing listing -> {
                List<Expr> items = listing.list().items();
                int at = number(key);
                yield at >= 0 && at < items.size()
                        ? evaluator.evaluate(items.get(at), listing.frame())
                        : evaluator.union(items, listing.frame());
            }
            case Chain chain -> {
                Chain next =
                        chain.then(
                                new Step(
                                        StepKind.INDEX,
                                        key == null ? "*" : key,
                                        List.of(),
                                        frame,
                                        site));
                Value environment = Environments.variable(next, evaluator);
                yield List.of(environment == null ? next : environment);
            }
            case Value.Instance instance -> {
                List<Value> found = key == null ? List.of() : members.own(instance, key, frame);
                // a container of a declared type stands for what it holds
                yield found.isEmpty() ? List.of(instance) : found;
            }
            default -> List.of();
        };
    }

    /** The values of a map's entries whose keys nothing tells: any of them may be the one. */
    private List<Value> unnamed(Value.Mapping mapping) {
        List<Value> found = new ArrayList<>();
        for (Expr.Entry entry : candidates(mapping.map(), NO_LITERAL)) {
            Expr key = entry.key();
            if (key != null && keyText(key, mapping.frame()) == null) {
                found.addAll(evaluator.evaluate(entry.value(), mapping.frame()));
            }
        }
        return found;
    }

    /** All values of a map. */
    List<Value> values(Value.Mapping mapping) {
        List<Value> found = new ArrayList<>();
        for (Expr.Entry entry : mapping.map().entries()) {
            found.addAll(evaluator.evaluate(entry.value(), mapping.frame()));
        }
        return found;
    }

    private static int number(@Nullable String key) {
        if (key == null || key.isEmpty() || key.length() > 6) {
            return -1;
        }
        for (int i = 0; i < key.length(); i++) {
            if (!Character.isDigit(key.charAt(i))) {
                return -1;
            }
        }
        return Integer.parseInt(key);
    }

    /** What a loop over the values meets. */
    List<Value> each(List<Value> values, Frame frame, Expr site) {
        List<Value> found = new ArrayList<>();
        for (Value value : values) {
            switch (value) {
                case Value.Listing listing ->
                        found.addAll(evaluator.union(listing.list().items(), listing.frame()));
                case Value.Mapping mapping -> {
                    for (Expr.Entry entry : mapping.map().entries()) {
                        if (entry.key() != null) {
                            found.addAll(evaluator.evaluate(entry.key(), mapping.frame()));
                        }
                    }
                }
                case Chain chain ->
                        found.add(
                                chain.then(new Step(StepKind.ELEMENT, "", List.of(), frame, site)));
                default -> {}
            }
        }
        return found;
    }
}
