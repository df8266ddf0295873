package dev.unmoor.cache;

import dev.unmoor.cache.Input.BrokenException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads records by their shape: records of records, sealed interfaces of records, lists,
 * strings, enumerations, {@code int}, {@code long}, {@code boolean}, and null where there may be
 * one.
 *
 * <p>Objects that were one before are one again: facts refer to the same expression from several
 * places, and who looks for it does so by identity. The shape is worked out once; its description
 * changes whenever a record does, so that what an older program wrote is never misread.
 *
 * @param <T> the record
 */
final class Codec<T extends Record> {

    private final Class<T> root;
    private final Map<Type, Part> parts = new HashMap<>();
    private final String shape;

    /** How values of one type are written and read. */
    private interface Part {
        void write(@Nullable Object value, Output out);

        @Nullable Object read(Input in);
    }

    /** A record that is being worked out: a shape may contain itself. */
    private static final class Later implements Part {
        @Nullable Part part;

        private Part known() {
            if (part == null) {
                throw new IllegalStateException("a shape was used before it was known");
            }
            return part;
        }

        @Override
        public void write(@Nullable Object value, Output out) {
            known().write(value, out);
        }

        @Override
        public @Nullable Object read(Input in) {
            return known().read(in);
        }
    }

    Codec(Class<T> root) {
        this.root = root;
        StringJoiner description = new StringJoiner(";");
        part(root, description);
        this.shape = description.toString();
    }

    /** Describes every type that takes part. */
    String shape() {
        return shape;
    }

    /**
     * Writes a record.
     *
     * @throws StackOverflowError if it is nested too deeply for this thread
     */
    void write(T value, Output out) {
        part(root).write(value, out);
    }

    /**
     * Reads a record.
     *
     * @throws BrokenException if the bytes are not what {@link #write} wrote
     */
    T read(Input in) {
        Object value = part(root).read(in);
        if (value == null) {
            throw new BrokenException("nothing where a record should be");
        }
        return root.cast(value);
    }

    private Part part(Type type) {
        Part part = parts.get(type);
        if (part == null) {
            throw new IllegalStateException("no part of the shape: " + type);
        }
        return part;
    }

    private Part part(Type type, StringJoiner description) {
        Part known = parts.get(type);
        if (known != null) {
            return known;
        }
        Later later = new Later();
        parts.put(type, later);
        Part made = make(type, description);
        later.part = made;
        parts.put(type, made);
        return made;
    }

    private Part make(Type type, StringJoiner description) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Items(part(list.getActualTypeArguments()[0], description));
        }
        if (type == int.class || type == Integer.class) {
            return new Whole(true);
        }
        if (type == long.class || type == Long.class) {
            return new Whole(false);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Truth();
        }
        if (type == String.class) {
            return new Text();
        }
        if (type instanceof Class<?> any && any.isEnum()) {
            Object[] constants = any.getEnumConstants();
            description.add(any.getName() + List.of(constants));
            return new Constant(constants);
        }
        if (type instanceof Class<?> any && any.isRecord()) {
            return new Fields(any, description);
        }
        if (type instanceof Class<?> any && any.isSealed()) {
            return new Variants(any, description);
        }
        throw new IllegalArgumentException("no shape that can be kept: " + type);
    }

    /** Numbers; null as one more. */
    private record Whole(boolean narrow) implements Part {
        @Override
        public void write(@Nullable Object value, Output out) {
            if (value == null) {
                out.raw(0);
            } else {
                out.raw(1);
                out.whole(((Number) value).longValue());
            }
        }

        @Override
        public @Nullable Object read(Input in) {
            if (in.below(2) == 0) {
                return null;
            }
            long number = in.whole();
            if (!narrow) {
                return number;
            }
            return (int) number;
        }
    }

    private record Truth() implements Part {
        @Override
        public void write(@Nullable Object value, Output out) {
            out.raw(value == null ? 0 : value.equals(true) ? 1 : 2);
        }

        @Override
        public @Nullable Object read(Input in) {
            int kind = in.below(3);
            return kind == 0 ? null : Boolean.valueOf(kind == 1);
        }
    }

    private record Text() implements Part {
        @Override
        public void write(@Nullable Object value, Output out) {
            out.raw(value == null ? 0 : 1);
            if (value != null) {
                out.string((String) value);
            }
        }

        @Override
        public @Nullable Object read(Input in) {
            return in.below(2) == 0 ? null : in.string();
        }
    }

    private static final class Constant implements Part {
        private final List<Object> constants;
        private final Map<Object, Integer> numbers = new HashMap<>();

        Constant(Object[] constants) {
            this.constants = List.of(constants);
            for (Object constant : this.constants) {
                numbers.put(constant, numbers.size() + 1);
            }
        }

        @Override
        public void write(@Nullable Object value, Output out) {
            out.natural(value == null ? 0 : numbers.getOrDefault(value, 0));
        }

        @Override
        public @Nullable Object read(Input in) {
            int number = in.below(constants.size() + 1L);
            return number == 0 ? null : constants.get(number - 1);
        }
    }

    private record Items(Part item) implements Part {
        @Override
        public void write(@Nullable Object value, Output out) {
            if (value == null) {
                out.natural(0);
                return;
            }
            List<?> list = (List<?>) value;
            out.natural(list.size() + 1L);
            for (Object each : list) {
                item.write(each, out);
            }
        }

        @Override
        public @Nullable Object read(Input in) {
            int size = in.count() - 1;
            if (size < 0) {
                return null;
            }
            List<@Nullable Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(item.read(in));
            }
            return list;
        }
    }

    /** A record: 0 for null, 1 and its number if it was written before, 2 and its fields. */
    private final class Fields implements Part {
        private final MethodHandle maker;
        private final MethodHandle[] getters;
        private final Part[] fields;

        Fields(Class<?> type, StringJoiner description) {
            RecordComponent[] components = type.getRecordComponents();
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            getters = new MethodHandle[components.length];
            fields = new Part[components.length];
            StringJoiner named = new StringJoiner(",", type.getName() + "(", ")");
            Class<?>[] types = new Class<?>[components.length];
            try {
                for (int i = 0; i < components.length; i++) {
                    types[i] = components[i].getType();
                    getters[i] =
                            lookup.unreflect(components[i].getAccessor())
                                    .asType(MethodType.methodType(Object.class, Object.class));
                    AnnotatedType annotated = components[i].getAnnotatedType();
                    named.add(components[i].getName() + ":" + annotated.getType().getTypeName());
                }
                maker =
                        lookup.unreflectConstructor(type.getConstructor(types))
                                .asSpreader(Object[].class, types.length)
                                .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (ReflectiveOperationException closed) {
                throw new IllegalArgumentException("not a public record: " + type, closed);
            }
            description.add(named.toString());
            for (int i = 0; i < components.length; i++) {
                fields[i] = part(components[i].getGenericType(), description);
            }
        }

        @Override
        public void write(@Nullable Object value, Output out) {
            if (value == null) {
                out.raw(0);
                return;
            }
            int earlier = out.written(value);
            if (earlier >= 0) {
                out.raw(1);
                out.natural(earlier);
                return;
            }
            out.raw(2);
            for (int i = 0; i < fields.length; i++) {
                fields[i].write(get(getters[i], value), out);
            }
            out.remember(value);
        }

        @Override
        public @Nullable Object read(Input in) {
            int kind = in.below(3);
            if (kind == 0) {
                return null;
            }
            if (kind == 1) {
                return in.earlier();
            }
            @Nullable Object[] values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                values[i] = fields[i].read(in);
            }
            Object made = make(maker, values);
            in.remember(made);
            return made;
        }
    }

    private static @Nullable Object get(MethodHandle getter, Object record) {
        try {
            return (Object) getter.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException("an accessor of a record declares nothing", impossible);
        }
    }

    private static Object make(MethodHandle maker, @Nullable Object[] values) {
        try {
            return (Object) maker.invokeExact(values);
        } catch (NullPointerException | ClassCastException | IllegalArgumentException e) {
            throw new BrokenException("a record that can't be");
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a record's constructor declares nothing", impossible);
        }
    }

    /** One of several records: its number, then the record. */
    private final class Variants implements Part {
        private final Map<Class<?>, Integer> numbers = new HashMap<>();
        private final List<Part> variants = new ArrayList<>();

        Variants(Class<?> type, StringJoiner description) {
            List<Class<?>> permitted = new ArrayList<>(List.of(type.getPermittedSubclasses()));
            permitted.sort(Comparator.comparing(Class::getName));
            description.add(type.getName() + permitted.stream().map(Class::getName).toList());
            for (Class<?> each : permitted) {
                numbers.put(each, variants.size());
                variants.add(part(each, description));
            }
        }

        @Override
        public void write(@Nullable Object value, Output out) {
            if (value == null) {
                out.natural(0);
                return;
            }
            Integer number = numbers.get(value.getClass());
            if (number == null) {
                throw new IllegalStateException("no variant: " + value.getClass());
            }
            out.natural(number + 1L);
            variants.get(number).write(value, out);
        }

        @Override
        public @Nullable Object read(Input in) {
            int number = in.below(variants.size() + 1L);
            return number == 0 ? null : variants.get(number - 1).read(in);
        }
    }
}
