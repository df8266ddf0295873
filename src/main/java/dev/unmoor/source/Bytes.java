package dev.unmoor.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Questions about bytes, answered eight at a time. The tricks with carries are those of Warren,
 * Hacker's Delight, 6-1.
 */
final class Bytes {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
    private static final long HIGH = 0x8080808080808080L;
    private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
    private static final long RETURNS = 0x0D0D0D0D0D0D0D0DL;

    private Bytes() {}

    /** Whether any byte is zero. */
    static boolean holdsZero(byte[] bytes, int start, int length) {
        int end = start + length;
        int i = start;
        for (; i + 8 <= end; i += 8) {
            if (zeros((long) EIGHT.get(bytes, i)) != 0) {
                return true;
            }
        }
        for (; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether any byte is no ASCII. */
    static boolean holdsHigh(byte[] bytes, int start, int length) {
        int end = start + length;
        int i = start;
        for (; i + 8 <= end; i += 8) {
            if (((long) EIGHT.get(bytes, i) & HIGH) != 0) {
                return true;
            }
        }
        for (; i < end; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** How many lines there are: ends by {@code \n}, {@code \r\n} or a lone {@code \r}. */
    static int lines(byte[] bytes, int start, int length) {
        if (length == 0) {
            return 0;
        }
        int end = start + length;
        int ends = 0;
        boolean returns = false;
        int i = start;
        for (; i + 8 <= end; i += 8) {
            long eight = (long) EIGHT.get(bytes, i);
            ends += Long.bitCount(zeros(eight ^ NEWLINES));
            returns |= zeros(eight ^ RETURNS) != 0;
        }
        for (; i < end; i++) {
            ends += bytes[i] == '\n' ? 1 : 0;
            returns |= bytes[i] == '\r';
        }
        if (returns) {
            for (int at = start; at < end; at++) {
                if (bytes[at] == '\r' && (at + 1 == end || bytes[at + 1] != '\n')) {
                    ends++;
                }
            }
        }
        byte last = bytes[end - 1];
        return last == '\n' || last == '\r' ? ends : ends + 1;
    }

    /** The top bit of each byte that is zero, exactly. */
    private static long zeros(long eight) {
        return ~(((eight & LOW) + LOW) | eight | LOW);
    }
}
