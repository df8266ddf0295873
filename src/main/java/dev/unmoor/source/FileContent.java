package dev.unmoor.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file that was read, without byte order mark. UTF-16 is turned into UTF-8 at once,
 * so that a pass over bytes sees the same letters whatever the file was written in.
 */
public final class FileContent {

    private final SourceFile file;
    private final byte[] bytes;
    private final int start;
    private final int length;

    private FileContent(SourceFile file, byte[] bytes, int start, int length) {
        this.file = file;
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    /**
     * Takes the bytes of a file.
     *
     * @return null if they are not text
     */
    static @Nullable FileContent of(SourceFile file, byte[] raw, int length) {
        if (startsWith(raw, length, 0xEF, 0xBB, 0xBF)) {
            return checked(file, raw, 3, length - 3);
        }
        Charset wide = wide(raw, length);
        if (wide == null) {
            return checked(file, raw, 0, length);
        }
        int mark = wide.name().startsWith("UTF-32") ? 4 : 2;
        // malformed units, lone surrogates among them, become U+FFFD
        byte[] utf8 = new String(raw, mark, length - mark, wide).getBytes(StandardCharsets.UTF_8);
        return checked(file, utf8, 0, utf8.length);
    }

    /** UTF-16 or UTF-32, by its mark; null for anything else. */
    static @Nullable Charset wide(byte[] raw, int length) {
        // the mark of UTF-32 (little end first) begins like that of UTF-16
        if (startsWith(raw, length, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(raw, length, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(raw, length, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable FileContent checked(
            SourceFile file, byte[] bytes, int start, int length) {
        return Bytes.holdsZero(bytes, start, length)
                ? null
                : new FileContent(file, bytes, start, length);
    }

    private static boolean startsWith(byte[] raw, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((raw[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The file. */
    public SourceFile file() {
        return file;
    }

    /** The array that holds the bytes; only {@link #length} of them from {@link #start} count. */
    public byte[] array() {
        return bytes;
    }

    /** Where the content begins in {@link #array}. */
    public int start() {
        return start;
    }

    /** How many bytes of {@link #array} count. */
    public int length() {
        return length;
    }

    /** How many lines it has; a last line without an end counts, {@code \r\n} ends one line. */
    public int lines() {
        return Bytes.lines(bytes, start, length);
    }

    /** SHA-256 of the content, in hexadecimal. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, start, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Whether the bytes are UTF-8; if not, {@link #text} takes them for Latin-1. */
    public boolean utf8() {
        return decoded() != null;
    }

    /**
     * The text. Bytes that are not UTF-8 are taken for Latin-1, in which every byte is a character.
     */
    public SourceText text() {
        String text = decoded();
        if (text == null) {
            text = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        return new SourceText(file.path(), file.language(), text);
    }

    private @Nullable String decoded() {
        if (!Bytes.holdsHigh(bytes, start, length)) {
            return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        try {
            CharBuffer chars =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, start, length));
            return chars.toString();
        } catch (CharacterCodingException notUtf8) {
            return surrogatesReplaced();
        }
    }

    /**
     * UTF-8 in which surrogates were written one by one (CESU-8, WTF-8) is still UTF-8 to everybody
     * who reads it: each such half becomes U+FFFD. Anything else that is malformed is not UTF-8.
     */
    private @Nullable String surrogatesReplaced() {
        byte[] copy = Arrays.copyOfRange(bytes, start, start + length);
        boolean any = false;
        for (int i = 0; i + 2 < copy.length; i++) {
            if (copy[i] == (byte) 0xED
                    && (copy[i + 1] & 0xE0) == 0xA0
                    && (copy[i + 2] & 0xC0) == 0x80) {
                copy[i] = (byte) 0xEF;
                copy[i + 1] = (byte) 0xBF;
                copy[i + 2] = (byte) 0xBD;
                any = true;
            }
        }
        if (!any) {
            return null;
        }
        String text = new String(copy, StandardCharsets.UTF_8);
        long marks = text.chars().filter(c -> c == 0xFFFD).count();
        long written = 0;
        for (int i = 0; i + 2 < copy.length; i++) {
            if (copy[i] == (byte) 0xEF
                    && copy[i + 1] == (byte) 0xBF
                    && copy[i + 2] == (byte) 0xBD) {
                written++;
            }
        }
        return marks == written ? text : null;
    }
}
