package dev.unmoor.detect;

import dev.unmoor.catalog.CallRule;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Shape;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.detect.Attribution.ModelId;
import dev.unmoor.detect.Attribution.Parties;
import dev.unmoor.detect.Matcher.Match;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls, clients, environment variables and uses of results in code. */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
final class CodeDetector implements Walk.Visitor {

    private final Catalog catalog;
    private final Evaluator evaluator;
    private final Matcher matcher;
    private final Attribution attribution;
    private final Traces traces;
    private final Texts texts;
    private final TextsInMaps maps;
    private final Prompts prompts;
    private final Features features;
    private final LikelyCalls likely;
    private final List<Draft> drafts = new ArrayList<>();

    /** Functions of the project that reach a vendor themselves, with their first call. */
    private final IdentityHashMap<FunctionFact, Draft> seams = new IdentityHashMap<>();

    /** The calls found, by what they were found at. */
    private final IdentityHashMap<Expr, Draft> callsAt = new IdentityHashMap<>();

    private final Declared declared;
    private static final Set<String> SENDING = Set.of("send", "execute", "do");

    private int calls;
    private int unresolved;

    CodeDetector(
            Catalog catalog,
            Evaluator evaluator,
            Matcher matcher,
            Attribution attribution,
            Texts texts,
            Prompts prompts) {
        this.catalog = catalog;
        this.evaluator = evaluator;
        this.matcher = matcher;
        this.attribution = attribution;
        this.traces = new Traces(matcher);
        this.texts = texts;
        this.maps = new TextsInMaps(catalog, evaluator, texts);
        this.prompts = prompts;
        this.features = new Features(catalog);
        this.declared = new Declared(evaluator, matcher);
        this.likely =
                new LikelyCalls(matcher, evaluator, attribution, features, traces, texts, prompts);
    }

    List<Draft> drafts() {
        return drafts;
    }

    IdentityHashMap<FunctionFact, Draft> seams() {
        return seams;
    }

    int calls() {
        return calls;
    }

    int unresolved() {
        return unresolved;
    }

    @Override
    public void expression(Expr expr, Frame frame, Expr top) {
        switch (expr) {
            case Expr.Call call -> {
                texts.tests().note(call);
                invocation(call, call.callee(), frame, top);
            }
            case Expr.New made -> invocation(made, made.type(), frame, top);
            case Expr.Text text -> {
                texts.literal(text, frame);
                joined(text, frame);
            }
            case Expr.Member member -> named(member, frame, top);
            case Expr.Ref ref -> named(ref, frame, top);
            case Expr.Index index -> named(index, frame, top);
            case Expr.ListOf list -> texts.together(list.items(), frame);
            case Expr.MapOf map -> {
                maps.map(map, frame);
            }
            case Expr.Opaque opaque -> texts.compared(opaque.parts(), frame);
            default -> {}
        }
        if (expr == top
                && (expr instanceof Expr.Member
                        || expr instanceof Expr.Index
                        || (expr instanceof Expr.Call call && isOnResult(call, frame)))) {
            responseUse(expr, frame);
        }
    }

    /** A path behind an address that is written elsewhere: {@code `${BASE}/chat/completions`}. */
    private void joined(Expr.Text text, Frame frame) {
        if (text.pieces().isEmpty()
                || !(text.pieces().getFirst() instanceof Expr.Piece.Hole hole)) {
            return;
        }
        StringBuilder rest = new StringBuilder();
        for (Expr.Piece piece : text.pieces().subList(1, text.pieces().size())) {
            rest.append(piece instanceof Expr.Piece.Literal literal ? literal.text() : "{}");
        }
        if (rest.indexOf("/") < 0) {
            return;
        }
        for (Value base : evaluator.evaluate(hole.value(), frame)) {
            if (texts.joined(base, rest.toString(), text.span(), frame)) {
                return;
            }
        }
    }

    /**
     * A request that is put together first and sent later is a call where it is sent: {@code const
     * command = new ConverseCommand(…); client.send(command)}.
     */
    private void sentLater(Expr.Call sending, Frame frame) {
        boolean sends =
                sending.callee() instanceof Expr.Member member && SENDING.contains(member.name());
        if (!sends
                || sending.args().isEmpty()
                || !(sending.args().getFirst().value() instanceof Expr.Ref request)
                || frame.bindings(request.name()).isEmpty()) {
            return;
        }
        for (Value value : evaluator.evaluate(request, frame)) {
            if (value instanceof Chain chain
                    && chain.last() != null
                    && chain.last().site() instanceof Expr.New made) {
                Draft call = callsAt.get(made);
                if (call != null && call.span.equals(made.span())) {
                    call.span = sending.span();
                    callsAt.put(sending, call);
                }
            }
        }
    }

    private void invocation(Expr expr, Expr callee, Frame frame, Expr top) {
        if (expr instanceof Expr.Call sending) {
            sentLater(sending, frame);
        }
        List<Value> values = evaluator.evaluate(expr, frame);
        Draft call = null;
        Draft client = null;
        for (Value value : values) {
            switch (value) {
                case Value.Environment environment -> environment(environment, expr, frame);
                case Chain chain when chain.last() != null && chain.last().site() == expr -> {
                    int last = chain.steps().size() - 1;
                    Match match = matcher.call(chain, last);
                    CallRule rule = match == null ? null : match.call();
                    if (match != null && rule != null) {
                        if (!rule.binds() && Features.reachesService(rule)) {
                            call =
                                    merge(
                                            call,
                                            callDraft(
                                                    match,
                                                    extended(chain, top, frame),
                                                    expr,
                                                    frame));
                        }
                        continue;
                    }
                    Match made = matcher.client(chain, last);
                    if (made != null) {
                        client =
                                merge(
                                        client,
                                        clientDraft(
                                                made,
                                                extended(chain, top, frame),
                                                expr,
                                                top,
                                                frame));
                    }
                }
                default -> {}
            }
        }
        if (call != null) {
            calls++;
            addCall(call, expr, frame);
        } else if (client != null) {
            drafts.add(client);
        } else {
            Draft of = declared.of(expr, callee, frame);
            if (of != null) {
                of.layer = features.layer(of);
                calls++;
                addCall(of, expr, frame);
                return;
            }
            Draft guess = likely.of(expr, callee, frame);
            if (guess != null) {
                calls++;
                unresolved++;
                addCall(guess, expr, frame);
            }
        }
        prompts.construction(expr, values, frame);
    }

    /** A function under a decorator that is a call of a framework is that call. */
    @Override
    public void function(FunctionFact function, Frame frame) {
        for (Expr.Call annotation : function.annotations()) {
            Draft call = callsAt.get(annotation);
            if (call != null) {
                seams.put(function, call);
            }
        }
    }

    private void addCall(Draft call, Expr expr, Frame frame) {
        drafts.add(call);
        callsAt.put(expr, call);
        for (Frame at = frame; at != null; at = at.outer()) {
            FunctionFact function = at.function();
            if (function != null && !function.name().isEmpty()) {
                seams.putIfAbsent(function, call);
                return;
            }
        }
    }

    private static Draft merge(@Nullable Draft first, Draft second) {
        if (first == null) {
            return second;
        }
        if (!first.vendor.equals(second.vendor)
                || !java.util.Objects.equals(first.host, second.host)) {
            first.also(second);
        } else {
            first.capabilities.addAll(second.capabilities);
            if (first.model == null) {
                first.model = second.model;
            }
        }
        return first;
    }

    /** A tool that watches calls wraps the client of another; the call is that other's still. */
    private static FindingKind kind(Vendor owner, CallRule rule) {
        FindingKind kind = Features.kind(owner);
        return kind == FindingKind.EVAL && rule.reaches() != null ? FindingKind.SDK_CALL : kind;
    }

    /** The chain as the outermost expression of the same chain goes on with it. */
    private Chain extended(Chain chain, Expr top, Frame frame) {
        int last = chain.steps().size() - 1;
        Expr site = chain.steps().get(last).site();
        for (Value value : evaluator.evaluate(top, frame)) {
            if (value instanceof Chain longer
                    && longer.steps().size() > chain.steps().size()
                    && longer.steps().get(last).site() == site) {
                return longer;
            }
        }
        return chain;
    }

    private Draft callDraft(Match match, Chain longer, Expr expr, Frame frame) {
        CallRule rule = java.util.Objects.requireNonNull(match.call());
        int first = 0;
        Match client = matcher.clientBefore(match.chain(), match.step() - 1);
        if (client != null) {
            first = client.step() + 1;
        }
        Arguments arguments =
                Arguments.of(longer, first, sent(longer, match.step()), match.step(), evaluator);
        Parties parties = attribution.of(match, arguments);
        Vendor owner = match.root().vendor();
        Draft draft =
                new Draft(
                        kind(owner, rule),
                        frame.file().path(),
                        expr.span(),
                        parties.vendor(),
                        rule.rule());
        fill(draft, match, parties, frame);
        draft.shape = rule.shape() != null ? rule.shape() : parties.shape();
        draft.capabilities.addAll(rule.capabilities());
        if (rule.capabilities().isEmpty() && client != null && client.client() != null) {
            draft.capabilities.addAll(client.client().capabilities());
        }
        for (Match binder : matcher.binders(match.chain(), match.step())) {
            if (binder.call() != null) {
                draft.capabilities.addAll(binder.call().capabilities());
            }
        }
        features.add(draft, owner, arguments);
        if (client != null) {
            features.add(
                    draft,
                    owner,
                    Arguments.of(
                            client.chain(),
                            client.step(),
                            match.step() - 1,
                            client.step(),
                            evaluator));
        }
        draft.layer = features.layer(draft);
        traces.arguments(
                draft, match.chain().steps().get(match.step()), arguments, frame, evaluator);
        texts.used(parties, draft);
        prompts.call(draft, arguments, rule.roles());
        return draft;
    }

    /**
     * Where the request that a call begins is sent: {@code client.converse().model_id(…).send()}
     * puts it together in between.
     */
    private int sent(Chain chain, int step) {
        for (int i = step + 2; i < chain.steps().size(); i++) {
            Value.Step name = chain.steps().get(i - 1);
            if (chain.steps().get(i).invokes()
                    && name.kind() == Value.StepKind.MEMBER
                    && SENDING.contains(name.name())) {
                return i;
            }
        }
        return settersEnd(chain, step);
    }

    /** The last step after a call that only sets something further on it. */
    private int settersEnd(Chain chain, int step) {
        int end = step;
        for (int i = step + 1; i < chain.steps().size(); i++) {
            if (chain.steps().get(i).invokes() && matcher.call(chain, i) != null) {
                return end;
            }
            end = i;
        }
        return matcher.firstCall(chain) != null ? step : end;
    }

    private Draft clientDraft(Match match, Chain longer, Expr expr, Expr top, Frame frame) {
        int end = settersEnd(longer, match.step());
        Arguments arguments = Arguments.of(longer, match.step(), end, match.step(), evaluator);
        Parties parties = attribution.of(match, arguments);
        Vendor owner = match.root().vendor();
        FindingKind kind = clientKind(match, owner);
        boolean wholeChain =
                longer.last() != null && longer.last().site() == top && end > match.step();
        Draft draft =
                new Draft(
                        kind,
                        frame.file().path(),
                        wholeChain ? top.span() : expr.span(),
                        parties.vendor(),
                        owner.id() + (kind == FindingKind.IAC ? "/construct" : "/client"));
        fill(draft, match, parties, frame);
        if (match.client() != null) {
            draft.capabilities.addAll(match.client().capabilities());
            draft.shape = match.client().shape();
        }
        features.add(draft, owner, arguments);
        draft.layer =
                switch (kind) {
                    case VECTOR_STORE -> Layer.DATA;
                    case EVAL -> Layer.EVALS;
                    case IAC -> Layer.HOSTING;
                    default -> Layer.API;
                };
        traces.arguments(
                draft, match.chain().steps().get(match.step()), arguments, frame, evaluator);
        texts.used(parties, draft);
        prompts.call(draft, arguments, match.client() == null ? Map.of() : match.client().roles());
        return draft;
    }

    private static FindingKind clientKind(Match match, Vendor owner) {
        if (match.client() != null && match.client().kind() != null) {
            return match.client().kind();
        }
        return switch (owner.kind()) {
            case VECTOR_STORE -> FindingKind.VECTOR_STORE;
            case EVAL -> FindingKind.EVAL;
            default -> FindingKind.CLIENT;
        };
    }

    private void fill(Draft draft, Match match, Parties parties, Frame frame) {
        draft.host = parties.host();
        draft.framework = parties.framework();
        draft.gateway = parties.gateway();
        draft.sdk = match.root().rule().sdk();
        draft.modelVendor = Attribution.maker(parties);
        ModelId model = parties.model();
        draft.model = model == null ? null : model.id();
        if (parties.hosts().size() > 1) {
            draft.vendors.addAll(parties.hosts());
        }
        String symbol = frame.symbol();
        draft.symbol = symbol.isEmpty() ? null : symbol;
        draft.api = Traces.api(match.chain(), match.step());
        traces.of(match, draft, frame);
        if (draft.framework != null && draft.modelVendor == null) {
            Vendor host = draft.host == null ? null : catalog.vendor(draft.host);
            if (host != null && host.kind() == VendorKind.MODEL_VENDOR) {
                draft.modelVendor = host.id();
            }
        }
    }

    private void named(Expr expr, Frame frame, Expr top) {
        for (Value value : evaluator.evaluate(expr, frame)) {
            switch (value) {
                case Value.Environment environment -> environment(environment, expr, frame);
                case Chain chain when expr == top || !(expr instanceof Expr.Index) -> {
                    if (chain.steps().stream().noneMatch(Value.Step::invokes)
                            && chain.last() != null
                            && (chain.last().site() == expr || isImportOf(expr, chain))) {
                        String id = attribution.mentioned(chain, expr, frame);
                        if (id != null) {
                            texts.constant(id, expr, frame, chain);
                        }
                    }
                }
                default -> {}
            }
        }
    }

    /**
     * Whether a name is the constant's own, brought in by an import, rather than a variable of it.
     */
    private static boolean isImportOf(Expr expr, Chain chain) {
        return expr instanceof Expr.Ref ref
                && chain.steps().size() == 1
                && chain.root().statement() != null
                && ref.name().equals(chain.root().statement().local());
    }

    private void environment(Value.Environment environment, Expr expr, Frame frame) {
        if (environment.origin().file() == frame.file()
                && environment.origin().span().equals(expr.span())) {
            texts.environment(environment.name(), expr.span(), frame);
        }
    }

    /** The call that a client sends as an object: {@code client.send(new SomeCommand(…))}. */
    private @Nullable Match command(Chain chain, int step) {
        Value.Step at = chain.steps().get(step);
        if (at.kind() != Value.StepKind.CALL
                || at.args().isEmpty()
                || !SENDING.contains(chain.steps().get(step - 1).name())) {
            return null;
        }
        for (Value value : evaluator.evaluate(at.args().getFirst().value(), at.frame())) {
            if (value instanceof Chain command) {
                Match match = matcher.firstCall(command);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    /** Whether a call is an accessor of a result, and not one that gives a result. */
    private boolean isOnResult(Expr.Call call, Frame frame) {
        if (call.callee() instanceof Expr.Member member) {
            for (Value value : evaluator.evaluate(member.object(), frame)) {
                if (value instanceof Chain chain && matcher.firstCall(chain) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private void responseUse(Expr expr, Frame frame) {
        for (Value value : evaluator.evaluate(expr, frame)) {
            if (!(value instanceof Chain chain)) {
                continue;
            }
            Match match = matcher.firstCall(chain);
            int from = match == null ? -1 : match.step();
            for (int i = 1; match == null && i < chain.steps().size(); i++) {
                match = command(chain, i);
                from = i;
            }
            CallRule rule = match == null ? null : match.call();
            if (match == null || rule == null || rule.shape() == null) {
                continue;
            }
            Shape shape = catalog.shape(rule.shape());
            if (shape == null || !Responses.reads(shape, chain, from, Responses.written(expr))) {
                continue;
            }
            Parties parties =
                    attribution.of(
                            match,
                            Arguments.of(match.chain().steps().get(match.step()), evaluator));
            Draft draft =
                    new Draft(
                            FindingKind.RESPONSE_USE,
                            frame.file().path(),
                            expr.span(),
                            parties.vendor(),
                            rule.rule() + "/response");
            draft.shape = rule.shape();
            draft.host = parties.host();
            draft.framework = parties.framework();
            draft.sdk = match.root().rule().sdk();
            draft.capabilities.addAll(rule.capabilities());
            draft.api =
                    Traces.api(match.chain(), match.step()) + " → " + Responses.path(chain, from);
            String symbol = frame.symbol();
            draft.symbol = symbol.isEmpty() ? null : symbol;
            traces.of(match, draft, frame);
            drafts.add(draft);
            return;
        }
    }
}
