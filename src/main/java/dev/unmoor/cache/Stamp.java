package dev.unmoor.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells one build of the program from another, so that nothing an older one understood is taken for
 * what this one would: a version number alone is the same all through development.
 */
final class Stamp {

    private Stamp() {}

    /** Differs whenever the program's own classes do, by their sizes and times. */
    static String ofProgram() {
        return Program.STAMP;
    }

    private static final class Program {
        static final String STAMP = read();

        private static String read() {
            CodeSource source = Stamp.class.getProtectionDomain().getCodeSource();
            if (source == null || source.getLocation() == null) {
                return "unknown";
            }
            try {
                Path place = Path.of(source.getLocation().toURI());
                if (Files.isRegularFile(place)) {
                    return of(List.of(place));
                }
                try (Stream<Path> classes = Files.walk(place.resolve("dev"))) {
                    return of(classes.filter(Files::isRegularFile).sorted().toList());
                }
            } catch (IOException | URISyntaxException | IllegalArgumentException unreadable) {
                // then nothing of this run is taken for anything of another
                return String.valueOf(System.nanoTime());
            }
        }

        private static String of(List<Path> files) throws IOException {
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class);
                all.append(file.getFileName())
                        .append(' ')
                        .append(attributes.size())
                        .append(' ')
                        .append(attributes.lastModifiedTime().toMillis())
                        .append('\n');
            }
            return hash(all.toString());
        }
    }

    /** SHA-256 of several texts, in hexadecimal. */
    static String hash(String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
