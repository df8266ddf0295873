package dev.unmoor.report;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a document that was read holds all that its records promise: Jackson leaves a missing
 * component null, which would come up later, elsewhere.
 */
final class Completeness {

    private Completeness() {}

    /**
     * Checks a record and all records below it.
     *
     * @throws IOException if a component that can't be null is missing
     */
    static void check(Record record) throws IOException {
        check(record, "");
    }

    private static void check(Object value, String path) throws IOException {
        switch (value) {
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    String at =
                            path.isEmpty() ? component.getName() : path + "." + component.getName();
                    Object part = part(record, component);
                    if (part != null) {
                        check(part, at);
                    } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        throw new IOException("it is not whole: " + at + " is missing");
                    }
                }
            }
            case Iterable<?> list -> {
                int index = 0;
                for (Object each : list) {
                    check(each, path + "[" + index++ + "]");
                }
            }
            case Map<?, ?> map -> {
                for (Map.Entry<?, ?> each : map.entrySet()) {
                    check(each.getValue(), path + "." + each.getKey());
                }
            }
            default -> {
                // a scalar is complete
            }
        }
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's own accessor failed", e);
        }
    }
}
