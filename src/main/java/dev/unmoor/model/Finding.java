package dev.unmoor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in the scanned tree that binds it to a model vendor, with the chain by which it was
 * resolved.
 *
 * @param id hash of kind, rule, path, symbol, normalised text and ordinal; survives moved lines
 * @param kind what it is
 * @param vendor the party whose service or software the line is bound to; {@code multi} when {@code
 *     vendors} names several
 * @param modelVendor who made the model, where it differs from the vendor
 * @param host who serves the model, where known
 * @param framework the framework through which the call goes
 * @param gateway the gateway through which the call goes
 * @param vendors all vendors, where one site can reach several
 * @param sdk the package through which it is reached
 * @param layer the layer of dependency
 * @param capabilities ids of the capability vocabulary, main one first
 * @param model the model id where it resolves to one
 * @param path relative to the project root, with {@code /}
 * @param line from 1, where the expression begins
 * @param column from 1
 * @param endLine last line of the expression
 * @param symbol the function, method or type around it
 * @param cell notebook cell, from 0
 * @param cellLine line in that cell, from 1
 * @param api what is called, fully named
 * @param trace the chain by which it was resolved
 * @param snippet the source lines, cut, secrets masked
 * @param confidence how sure the resolution is
 * @param inTest whether the file is test code
 * @param rule the catalog rule that matched
 * @param shape the wire shape that the call speaks ({@code openai-chat}), where it has one
 * @param arguments the arguments of the call, in order
 * @param lockIn its share of the score
 * @param effort its own migration effort
 */
public record Finding(
        String id,
        FindingKind kind,
        String vendor,
        @Nullable String modelVendor,
        @Nullable String host,
        @Nullable String framework,
        @Nullable String gateway,
        @Nullable List<String> vendors,
        @Nullable String sdk,
        Layer layer,
        List<String> capabilities,
        @Nullable String model,
        String path,
        int line,
        int column,
        int endLine,
        @Nullable String symbol,
        @Nullable Integer cell,
        @Nullable Integer cellLine,
        @Nullable String api,
        List<TraceStep> trace,
        String snippet,
        Confidence confidence,
        boolean inTest,
        String rule,
        @Nullable String shape,
        List<Argument> arguments,
        LockIn lockIn,
        EffortShare effort) {

    public Finding {
        vendors = vendors == null ? null : List.copyOf(vendors);
        capabilities = List.copyOf(capabilities);
        trace = List.copyOf(trace);
        arguments = List.copyOf(arguments);
    }

    /** The same finding with its share of the score. */
    public Finding withLockIn(LockIn share) {
        return with(share, effort);
    }

    /** The same finding with its own migration effort. */
    public Finding withEffort(EffortShare share) {
        return with(lockIn, share);
    }

    private Finding with(LockIn newLockIn, EffortShare newEffort) {
        return new Finding(
                id,
                kind,
                vendor,
                modelVendor,
                host,
                framework,
                gateway,
                vendors,
                sdk,
                layer,
                capabilities,
                model,
                path,
                line,
                column,
                endLine,
                symbol,
                cell,
                cellLine,
                api,
                trace,
                snippet,
                confidence,
                inTest,
                rule,
                shape,
                arguments,
                newLockIn,
                newEffort);
    }

    /** The rule of prompts that say what a tool is for. */
    public static final String TOOL_DESCRIPTION = "prompt/tool";

    /** Whether it is a prompt of its own, and not what a model is told of a tool. */
    public boolean instructs() {
        return kind == FindingKind.PROMPT && !rule.equals(TOOL_DESCRIPTION);
    }

    /** Where it is. */
    public Location location() {
        return new Location(path, line);
    }
}
