package dev.unmoor.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Bytes being written: numbers in as few bytes as they need, each string once, and a memory of
 * which objects were written already.
 */
final class Output {

    private byte[] bytes = new byte[4096];
    private int length;
    private final Map<String, Integer> strings = new HashMap<>();
    private final IdentityHashMap<Object, Integer> objects = new IdentityHashMap<>();

    void raw(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }

    /** A number from 0, seven bits a byte, low ones first. */
    void natural(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            raw((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        raw((int) rest);
    }

    /** Any number; small ones of either sign are short. */
    void whole(long number) {
        natural((number << 1) ^ (number >> 63));
    }

    /** A string: its number if it was written before, else 0 and its text. */
    void string(String text) {
        Integer known = strings.putIfAbsent(text, strings.size() + 1);
        if (known != null) {
            natural(known);
            return;
        }
        natural(0);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        natural(utf8.length);
        while (length + utf8.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** The number of an object that was written before; -1 if it wasn't. */
    int written(Object object) {
        return objects.getOrDefault(object, -1);
    }

    /** Remembers an object that has just been written. */
    void remember(Object object) {
        objects.put(object, objects.size());
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
