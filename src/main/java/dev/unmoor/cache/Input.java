package dev.unmoor.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes being read that an {@link Output} wrote. Every read checks its bounds: what is broken ends
 * in a {@link BrokenException}, never in an endless loop or a huge allocation.
 */
final class Input {

    private final byte[] bytes;
    private final int end;
    private int at;
    private final List<String> strings = new ArrayList<>();
    private final List<Object> objects = new ArrayList<>();

    /** The bytes are not what was once written. */
    static final class BrokenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenException(String what) {
            super(what, null, false, false);
        }
    }

    Input(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    int raw() {
        if (at >= end) {
            throw new BrokenException("ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    long natural() {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int b = raw();
            number |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return number;
            }
        }
        throw new BrokenException("a number does not end");
    }

    /** A number from 0 that stays below a bound. */
    int below(long bound) {
        long number = natural();
        if (number < 0 || number >= bound) {
            throw new BrokenException("a number is out of bounds");
        }
        return (int) number;
    }

    /** How many of something follow; each takes a byte at least. */
    int count() {
        return below((long) end - at + 1);
    }

    long whole() {
        long number = natural();
        return (number >>> 1) ^ -(number & 1);
    }

    String string() {
        int number = below(strings.size() + 1L);
        if (number > 0) {
            return strings.get(number - 1);
        }
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        strings.add(text);
        return text;
    }

    /** An object read before, by its number. */
    Object earlier() {
        return objects.get(below(objects.size()));
    }

    void remember(Object object) {
        objects.add(object);
    }

    /** Reads no further. */
    void skipRest() {
        at = end;
    }

    /** Whether everything was read. */
    boolean atEnd() {
        return at == end;
    }
}
