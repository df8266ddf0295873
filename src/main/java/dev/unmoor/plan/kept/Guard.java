package dev.unmoor.plan.kept;

import dev.unmoor.plan.TreeReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How a file was when a plan was made of it.
 *
 * @param hash of its text, whatever its line ends; empty if it could not be read
 * @param lines how many it had
 */
public record Guard(String hash, int lines) {

    private static final int BYTES = 8;

    /** There was no such file, or none that could be read. */
    public static final Guard MISSING = new Guard("", 0);

    /** The guard of a file as it is. */
    public static Guard of(TreeReader reader, String path) {
        Optional<String> text = reader.read(path);
        return text.map(Guard::of).orElse(MISSING);
    }

    private static Guard of(String text) {
        String plain = text.replace("\r\n", "\n");
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(plain.getBytes(StandardCharsets.UTF_8));
            return new Guard(
                    HexFormat.of().formatHex(digest, 0, BYTES), (int) plain.lines().count());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
