package dev.unmoor.desktop.code;

import dev.unmoor.audit.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a file of the scanned tree to show it. The tree is not trusted: nothing outside its root is
 * read, whatever links say, and no more than a bounded part of a file.
 */
public final class CodeFile {

    /** More than this is not shown. */
    private static final int MOST_BYTES = 4 << 20;

    private CodeFile() {}

    /**
     * The coloured lines of a file, secrets masked.
     *
     * @param root the project's root, a folder or a single file
     * @param path relative to it, with {@code /}
     * @throws IOException if it is not there, not readable, or not inside the root
     */
    public static List<CodeLine> read(Path root, String path) throws IOException {
        Path base = root.toRealPath();
        Path file = Files.isDirectory(base) ? base.resolve(path) : base;
        Path real = file.toRealPath();
        if (!real.startsWith(base) || !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(path + " is not a file inside " + root);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(real)) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        return Colouring.of(path, Secrets.mask(decoded(bytes)), 1);
    }

    private static String decoded(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            skip = 3;
        } else if (startsWith(bytes, 0xff, 0xfe)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (startsWith(bytes, 0xfe, 0xff)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        }
        return new String(bytes, skip, bytes.length - skip, charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
