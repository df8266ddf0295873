package dev.unmoor.compare;

import dev.unmoor.model.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** By what a finding is known again. */
public final class Fingerprint {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int LENGTH = 16;

    private Fingerprint() {}

    /**
     * What a finding says, wherever it stands: a hash of its kind, rule, symbol, model and text
     * without spaces. It stays when the file is moved; its id, which holds the path, does not.
     */
    public static String content(Finding finding) {
        String text =
                String.join(
                        "\n",
                        finding.kind().id(),
                        finding.rule(),
                        finding.symbol() == null ? "" : finding.symbol(),
                        finding.model() == null ? "" : finding.model(),
                        SPACE.matcher(finding.snippet()).replaceAll(""));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
