package dev.unmoor.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import root. It matches the module itself and everything below it; of several that match, the
 * longest wins.
 *
 * @param root the module, package, namespace or crate as the language writes it ({@code openai},
 *     {@code @ai-sdk/openai}, {@code com.openai}, {@code github.com/sashabaranov/go-openai}, {@code
 *     OpenAI.Chat})
 * @param alias the name that the package has in code where it is not the root's last part (Go
 *     package names; Ruby's global constant)
 * @param sdk the SDK id that findings name
 * @param reaches for a framework's integration, the vendor finally reached
 * @param needsDependency whether the name is generic, so that it counts only where a manifest of
 *     the tree declares the package
 * @param general whether it is a general cloud SDK (see {@link PackageRule#general})
 * @param bridges methods that make an object of this interface of another vendor's: what follows
 *     them is called by this interface ({@code client.AsIChatClient().GetResponseAsync})
 */
public record ImportRule(
        String root,
        @Nullable String alias,
        String sdk,
        @Nullable String reaches,
        boolean needsDependency,
        boolean general,
        List<String> bridges) {

    public ImportRule {
        bridges = List.copyOf(bridges);
    }
}
