package dev.unmoor.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds records with every record and text in them passed through a function, however deep it
 * sits: what a later version adds to them is rewritten too, and cannot be forgotten here.
 */
@SuppressWarnings("ReferenceEquality") // the same object says that nothing in it changed
final class Rewriting {

    /** Ids of findings and prompts are ours, and many. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final UnaryOperator<Record> whole;
    private final UnaryOperator<String> text;

    /** A rewriting by a function of records, applied before one looks into them, and of texts. */
    Rewriting(UnaryOperator<Record> whole, UnaryOperator<String> text) {
        this.whole = whole;
        this.text = text;
    }

    private record Shape(List<RecordComponent> components, Constructor<?> constructor) {}

    /** The record with its texts rewritten; the same object where nothing changed. */
    <T extends Record> T of(T record) {
        return cast(record, record(record));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(T like, Object rewritten) {
        return (T) like.getClass().cast(rewritten);
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String string when ID.matcher(string).matches() -> string;
            case String string -> text.apply(string);
            case Record record -> record(record);
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case Set<?> set -> new LinkedHashSet<>(list(new ArrayList<>(set)));
            default -> value;
        };
    }

    private List<?> list(List<?> list) {
        var rewritten = new ArrayList<@Nullable Object>(list.size());
        boolean changed = false;
        for (Object each : list) {
            Object now = value(each);
            changed |= now != each;
            rewritten.add(now);
        }
        return changed ? rewritten : list;
    }

    private Map<?, ?> map(Map<?, ?> map) {
        var rewritten = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        boolean changed = false;
        for (Map.Entry<?, ?> each : map.entrySet()) {
            Object key = value(each.getKey());
            Object now = value(each.getValue());
            changed |= now != each.getValue() || key != each.getKey();
            rewritten.put(key, now);
        }
        return changed ? rewritten : map;
    }

    private Record record(Record given) {
        Record record = whole.apply(given);
        Shape shape = SHAPES.computeIfAbsent(record.getClass(), Rewriting::shape);
        int count = shape.components.size();
        var values = new @Nullable Object[count];
        boolean changed = false;
        for (int i = 0; i < count; i++) {
            RecordComponent component = shape.components.get(i);
            Object before = part(record, component);
            Object after = value(before);
            changed |= after != before;
            values[i] = after;
        }
        return changed ? made(shape.constructor, values) : record;
    }

    private static Shape shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            components[i].getAccessor().trySetAccessible();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return new Shape(List.of(components), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's own accessor failed", e);
        }
    }

    private static Record made(Constructor<?> constructor, @Nullable Object[] values) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record refused its own parts", e);
        }
    }
}
