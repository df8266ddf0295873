package dev.unmoor.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for many words at once in raw bytes: the fast pass that decides which files can matter.
 *
 * <p>A marker counts only as a whole word: where it begins or ends in a letter, digit or
 * underscore, the byte before or after it must be none (a letter escaped by a backslash, as in
 * {@code "\nfrom"}, is none). A marker that ends in {@code *} may go on: {@code gpt-4*}, {@code
 * ACME_*}. A marker that begins with {@code ~} is compared without case. Bytes beyond ASCII are no
 * letters: a word between Chinese characters is whole.
 *
 * <p>How it works: a marker can begin only where a word begins. Where words begin is worked out for
 * eight bytes at a time, without a branch; there, a hash of the next four bytes, then one of the
 * next eight, is looked up in a table of bits, and only what passes is compared. So the time hardly
 * depends on how many markers there are. Immutable; safe to share.
 */
public final class MarkerScan {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle FOUR =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** Letters become lower case; what else this bit changes is told apart by comparing. */
    private static final int FOLD = 0x20202020;

    private static final long FOLD8 = 0x2020202020202020L;

    private static final int TABLE_BITS = 16;

    /** A marker, taken apart. */
    private static final class Marker {
        /** Its place in {@link #markers}. */
        final int id;

        /** Its letters, lower case if {@link #fold}. */
        final byte[] bytes;

        /** How many bytes stand before its first word. */
        final int anchor;

        /** Whether it may go on. */
        final boolean open;

        /** Whether case does not count. */
        final boolean fold;

        Marker(int id, byte[] bytes, int anchor, boolean open, boolean fold) {
            this.id = id;
            this.bytes = bytes;
            this.anchor = anchor;
            this.open = open;
            this.fold = fold;
        }
    }

    private final List<String> markers;

    /** One bit for each hash of four bytes with which some marker's first word begins. */
    private final long[] table = new long[(1 << TABLE_BITS) / 64];

    /** Of these, one bit for each with which a marker shorter than eight bytes begins. */
    private final long[] middleTable = new long[(1 << TABLE_BITS) / 64];

    /** One bit for each hash of eight bytes with which some marker's first word begins. */
    private final long[] longTable = new long[(1 << TABLE_BITS) / 64];

    /** One bit for each two bytes with which a marker of less than four bytes begins. */
    private final long[] shortTable = new long[(1 << 16) / 64];

    private final boolean anyShort;

    /** Markers of four bytes and more by the hash of the first four, folded. */
    private final Marker[][] buckets = new Marker[1 << 12][];

    /** Shorter markers. */
    private final Marker[] shortMarkers;

    /**
     * Markers without a letter, digit or underscore ({@code $}): rare, and looked for one by one.
     */
    private final List<byte[]> wordless = new ArrayList<>();

    private final List<Integer> wordlessIds = new ArrayList<>();

    /**
     * Prepares a search.
     *
     * @throws IllegalArgumentException if a marker is empty
     */
    public MarkerScan(Collection<String> markers) {
        this.markers = List.copyOf(new TreeSet<>(markers));
        List<List<Marker>> lists = new ArrayList<>();
        for (int i = 0; i < buckets.length; i++) {
            lists.add(new ArrayList<>());
        }
        List<Marker> shorts = new ArrayList<>();
        for (int id = 0; id < this.markers.size(); id++) {
            Marker marker = parse(this.markers.get(id), id);
            byte[] bytes = marker.bytes;
            int at = marker.anchor;
            int length = bytes.length - at;
            if (length == 0) {
                wordless.add(bytes);
                wordlessIds.add(id);
                continue;
            }
            if (length < 4) {
                for (int next = 0; next < 256; next++) {
                    if (length == 1 || next == (bytes[at + 1] & 0xFF)) {
                        set(shortTable, two((next << 8) | (bytes[at] & 0xFF)));
                    }
                }
                shorts.add(marker);
                continue;
            }
            int hash = hash((int) FOUR.get(bytes, at));
            set(table, hash);
            if (length < 8) {
                set(middleTable, hash);
            } else {
                set(longTable, hash((long) EIGHT.get(bytes, at)));
            }
            lists.get(hash & (buckets.length - 1)).add(marker);
        }
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = lists.get(i).toArray(Marker[]::new);
        }
        this.shortMarkers = shorts.toArray(Marker[]::new);
        this.anyShort = !shorts.isEmpty();
    }

    private static Marker parse(String marker, int id) {
        boolean fold = marker.startsWith("~");
        boolean open = marker.endsWith("*");
        String word = marker.substring(fold ? 1 : 0, marker.length() - (open ? 1 : 0));
        byte[] bytes =
                (fold ? word.toLowerCase(Locale.ROOT) : word).getBytes(StandardCharsets.UTF_8);
        int anchor = 0;
        while (anchor < bytes.length && !isWord(bytes[anchor])) {
            anchor++;
        }
        if (bytes.length == 0) {
            throw new IllegalArgumentException("the marker '" + marker + "' is empty");
        }
        return new Marker(id, bytes, anchor, open, fold);
    }

    /** The markers that are looked for, in the order of the bits of {@link #find}. */
    public List<String> markers() {
        return markers;
    }

    /** Whether any marker occurs. */
    public boolean matches(byte[] data, int start, int length) {
        return scan(data, start, start + length, null);
    }

    /** Whether any marker occurs in a file. */
    public boolean matches(FileContent content) {
        return matches(content.array(), content.start(), content.length());
    }

    /** Which markers occur: bit {@code i} stands for {@code markers().get(i)}. */
    public BitSet find(byte[] data, int start, int length) {
        BitSet found = new BitSet(markers.size());
        scan(data, start, start + length, found);
        return found;
    }

    /** Which markers occur in a file: bit {@code i} stands for {@code markers().get(i)}. */
    public BitSet find(FileContent content) {
        return find(content.array(), content.start(), content.length());
    }

    private boolean scan(byte[] data, int start, int end, @Nullable BitSet found) {
        for (int i = 0; i < wordless.size(); i++) {
            if (holds(data, start, end, wordless.get(i))) {
                if (found == null) {
                    return true;
                }
                found.set(wordlessIds.get(i));
            }
        }
        // one bit for each of the last bytes of the eight before: was it a word's, a backslash
        int wordBefore = 0;
        int slashBefore = 0;
        int at = start;
        for (; at + 16 <= end; at += 8) {
            long eight = (long) EIGHT.get(data, at);
            int word = pack(words(eight));
            int slash = pack(slashes(eight));
            int begins =
                    word
                            & (~((word << 1) | (wordBefore >>> 7))
                                    | (slash << 2)
                                    | (slashBefore >>> 6));
            wordBefore = word;
            slashBefore = slash;
            while (begins != 0) {
                int here = at + Integer.numberOfTrailingZeros(begins);
                begins &= begins - 1;
                long next = (long) EIGHT.get(data, here);
                int hash = hash((int) next);
                if (isSet(table, hash)
                        && (isSet(longTable, hash(next)) || isSet(middleTable, hash))
                        && compare(
                                buckets[hash & (buckets.length - 1)], data, start, end, here, found)
                        && found == null) {
                    return true;
                }
                if (anyShort
                        && isSet(shortTable, two((int) next))
                        && compare(shortMarkers, data, start, end, here, found)
                        && found == null) {
                    return true;
                }
            }
        }
        return rest(data, start, end, at, found) || (found != null && !found.isEmpty());
    }

    private static boolean holds(byte[] data, int start, int end, byte[] what) {
        for (int at = start; at + what.length <= end; at++) {
            if (data[at] == what[0]
                    && Arrays.equals(data, at, at + what.length, what, 0, what.length)) {
                return true;
            }
        }
        return false;
    }

    /** The last bytes, one at a time. */
    private boolean rest(byte[] data, int start, int end, int from, @Nullable BitSet found) {
        for (int here = from; here < end; here++) {
            boolean begins =
                    isWord(data[here])
                            && (here == start
                                    || !isWord(data[here - 1])
                                    || (here >= start + 2 && data[here - 2] == '\\'));
            if (!begins) {
                continue;
            }
            boolean any = compare(shortMarkers, data, start, end, here, found);
            if (here + 4 <= end) {
                int hash = hash((int) FOUR.get(data, here));
                any |= compare(buckets[hash & (buckets.length - 1)], data, start, end, here, found);
            }
            if (any && found == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean compare(
            Marker[] markers, byte[] data, int start, int end, int here, @Nullable BitSet found) {
        boolean any = false;
        for (Marker marker : markers) {
            if (isAt(marker, data, start, end, here - marker.anchor)) {
                if (found == null) {
                    return true;
                }
                found.set(marker.id);
                any = true;
            }
        }
        return any;
    }

    private static boolean isAt(Marker marker, byte[] data, int start, int end, int at) {
        byte[] bytes = marker.bytes;
        int after = at + bytes.length;
        if (at < start || after > end) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            byte b = data[at + i];
            if (b != bytes[i] && !(marker.fold && b >= 'A' && b <= 'Z' && (b | 0x20) == bytes[i])) {
                return false;
            }
        }
        return marker.open
                || after == end
                || !isWord(bytes[bytes.length - 1])
                || !isWord(data[after]);
    }

    /** The first two of four bytes, folded. */
    private static int two(int four) {
        return (four | FOLD) & 0xFFFF;
    }

    private static int hash(int four) {
        return ((four | FOLD) * 0x9E3779B1) >>> (32 - TABLE_BITS);
    }

    private static int hash(long eight) {
        return (int) (((eight | FOLD8) * 0x9E3779B97F4A7C15L) >>> (64 - TABLE_BITS));
    }

    private static boolean isSet(long[] table, int bit) {
        return (table[bit >>> 6] & (1L << bit)) != 0;
    }

    private static void set(long[] table, int bit) {
        table[bit >>> 6] |= 1L << bit;
    }

    static boolean isWord(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '_';
    }

    private static final long ONES = 0x0101010101010101L;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
    private static final long HIGH = 0x8080808080808080L;

    /** The top bit of each byte that is a letter, a digit or an underscore. */
    private static long words(long eight) {
        long ascii = eight & LOW;
        long folded = ascii | (0x20 * ONES);
        // adding carries into the top bit where the byte is at least the bound
        long letter = (folded + (0x80 - 'a') * ONES) & ~(folded + (0x7F - 'z') * ONES);
        long digit = (ascii + (0x80 - '0') * ONES) & ~(ascii + (0x7F - '9') * ONES);
        long underscore = ~((ascii ^ ('_' * ONES)) + LOW);
        return (letter | digit | underscore) & ~eight & HIGH;
    }

    /** The top bit of each byte that is a backslash. */
    private static long slashes(long eight) {
        long differing = eight ^ ('\\' * ONES);
        return ~(((differing & LOW) + LOW) | differing | LOW);
    }

    /** The top bits of eight bytes as the low eight bits of a number, first byte lowest. */
    private static int pack(long tops) {
        return (int) (((tops >>> 7) * 0x0102040810204080L) >>> 56);
    }
}
