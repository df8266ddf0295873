package dev.unmoor.detect;

import dev.unmoor.model.Argument;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import dev.unmoor.model.TraceStep;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the making: what a detector knows of it, before it has an id, a place and a snippet.
 */
final class Draft {

    final FindingKind kind;
    final String path;
    Span span;
    String vendor;
    String rule;
    Layer layer = Layer.API;
    Confidence confidence = Confidence.CERTAIN;
    @Nullable String modelVendor;
    @Nullable String host;
    @Nullable String framework;
    @Nullable String gateway;
    @Nullable String sdk;
    @Nullable String model;
    @Nullable String symbol;
    @Nullable String api;
    @Nullable String shape;

    /** Whether it says something only in a project that uses models anyway. */
    boolean supporting;

    final Set<String> vendors = new LinkedHashSet<>();
    final Set<String> capabilities = new LinkedHashSet<>();
    final List<TraceStep> trace = new ArrayList<>();
    final List<Argument> arguments = new ArrayList<>();

    Draft(FindingKind kind, String path, Span span, String vendor, String rule) {
        this.kind = kind;
        this.path = path;
        this.span = span;
        this.vendor = vendor;
        this.rule = rule;
    }

    /** The same site reaches another vendor too. */
    void also(Draft other) {
        if (vendors.isEmpty()) {
            vendors.add(vendor);
        }
        if (other.vendors.isEmpty()) {
            vendors.add(other.vendor);
        } else {
            vendors.addAll(other.vendors);
        }
        if (!vendor.equals(other.vendor)) {
            vendor = "multi";
        }
        capabilities.addAll(other.capabilities);
        if (host != null && !host.equals(other.host)) {
            host = null;
        }
        if (modelVendor != null && !modelVendor.equals(other.modelVendor)) {
            modelVendor = null;
        }
        if (model != null && !model.equals(other.model)) {
            model = model == null ? other.model : model;
        }
        for (TraceStep step : other.trace) {
            if (!trace.contains(step)) {
                trace.add(step);
            }
        }
    }
}
