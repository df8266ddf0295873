package dev.unmoor.syntax.java;

import static dev.unmoor.syntax.java.JavaFacts.lowers;

import org.junit.jupiter.api.Test;

class DeclarationsTest {

    @Test
    void headers() {
        lowers(
                """
                package com.acme.llm;

                import com.vendor.Client;
                import com.vendor.models.*;
                import static com.vendor.Model.LARGE;
                import static java.util.Map.*;
                import module java.base;
                """,
                """
                module com.acme.llm
                import com.vendor {Client} as Client
                import com.vendor.models {*}
                import com.vendor.Model {LARGE} as LARGE
                import java.util.Map {*}
                import java.base {*}
                """);
    }

    @Test
    void membersOfAClass() {
        lowers(
                """
                @Service
                @Deprecated(since = "1", forRemoval = true)
                public class Summarizer<T extends Foo> extends Base<T> implements A.B, C<String, ? extends D> {
                    private static final String MODEL = "large";
                    @Value("${client.key}")
                    private String key;
                    @Autowired Client client, other = make();
                    private final Map<String, List<Foo>> map = new HashMap<>();
                    int[] xs = {1, 2};
                    static { init(); counter = start(); }
                    { inst(); }

                    @Inject
                    public Summarizer(@Qualifier("x") Client client, final String... rest) throws Exception {
                        super(rest);
                        this.client = client;
                        other = client;
                        Summarizer.this.map.clear();
                    }

                    public <R> Map.Entry<String, R> run(@NonNull String text, Class<?> c) { return null; }

                    abstract void none();
                    static String stat() { return this.key; }
                    class Inner { void go() { Summarizer.this.run(key); } }
                }
                """,
                """
                class Summarizer : Base<T>, A.B, C<String, D>
                  @ Service()
                  @ Deprecated(since: "1", forRemoval: true)
                  [constant] MODEL: String = "large"
                  [field] @Value("${client.key}") key: String
                  [field] @Autowired() client: Client
                  [field] @Autowired() other: Client = make()
                  [field] map: Map<String, List<Foo>> = new HashMap()
                  [field] xs: int = [1, 2]
                  counter = start()
                  constructor <init>(@Qualifier("x") client: Client, *rest: String)
                    @ Inject()
                    self.client = client
                    other = client
                    ! super(rest)
                    ! map.clear()
                  method run(@NonNull() text: String, c: Class): Map.Entry<String, R>
                    return null
                  method none()
                  static_method stat(): String
                    return self.key
                  class Inner
                    method go()
                      ! run(key)
                  ! init()
                  ! inst()
                """);
    }

    @Test
    void enumConstantsAreConstructed() {
        lowers(
                """
                enum Model implements HasId {
                    @Deprecated LARGE("large-1", 128) { @Override int cost() { return 1; } },
                    SMALL("small-1"), PLAIN;
                    private final String id;
                    Model(String id) { this.id = id; }
                    String id() { return id; }
                }
                """,
                """
                enum Model : HasId
                  [enum_constant] @Deprecated() LARGE: Model = new Model("large-1", 128){method cost(): int; @ Override(); return 1}
                  [enum_constant] SMALL: Model = new Model("small-1")
                  [enum_constant] PLAIN: Model = new Model()
                  [field] id: String
                  constructor <init>(id: String)
                    self.id = id
                  method id(): String
                    return id
                """);
    }

    @Test
    void recordsHaveWhatTheCompilerWrites() {
        lowers(
                """
                record Req(@JsonProperty("model") String model, List<Msg> messages) implements R {
                    static final int MAX = 3;
                    Req { model = model.trim(); }
                    Req(String m) { this(m, List.of()); }
                    String messages() { return x; }
                    record Inner(int a) {}
                    record Own(int a) { Own(int a) { this.a = a; } }
                }
                """,
                """
                class Req : R
                  [field] @JsonProperty("model") model: String
                  [field] messages: List<Msg>
                  [constant] MAX: int = 3
                  accessor model(): String
                    return self.model
                  constructor <init>(@JsonProperty("model") field model: String, field messages: List<Msg>)
                    model = model.trim()
                  constructor <init>(m: String)
                    ! self(m, List.of())
                  method messages(): String
                    return x
                  class Inner
                    [field] a: int
                    accessor a(): int
                      return self.a
                    constructor <init>(field a: int)
                  class Own
                    [field] a: int
                    accessor a(): int
                      return self.a
                    constructor <init>(a: int)
                      self.a = a
                """);
    }

    @Test
    void annotatedInterfaces() {
        lowers(
                """
                @interface Ai { String value() default "x"; Class<?>[] tools() default {}; }
                @RegisterAiService(tools = {A.class, B.class}, retrievalAugmentor = C.class)
                interface Bot {
                    @SystemMessage("You are {role}")
                    @UserMessage({"a", "b"})
                    String chat(@MemoryId int id, @UserMessage String msg, @V("x") String v);
                    String K = "const";
                    default void d() { chat(1, "a", "b"); }
                }
                @interface X {}
                """,
                """
                interface Ai
                  method value(): String
                    return "x"
                  method tools(): Class
                    return []
                interface Bot
                  @ RegisterAiService(tools: [A.class, B.class], retrievalAugmentor: C.class)
                  [constant] K: String = "const"
                  method chat(@MemoryId() id: int, @UserMessage() msg: String, @V("x") v: String): String
                    @ SystemMessage("You are {role}")
                    @ UserMessage(["a", "b"])
                  method d()
                    ! chat(1, "a", "b")
                interface X
                """);
    }

    @Test
    void lombok() {
        lowers(
                """
                import lombok.*;
                @Data @RequiredArgsConstructor class L {
                    private final Client client;
                    private String model = "m";
                    private boolean on;
                    static int z;
                    @NonNull String nn;

                }
                @Value class V {
                    String a;
                    int b;

                }
                """,
                """
                import lombok {*}
                class L
                  @ Data()
                  @ RequiredArgsConstructor()
                  [field] client: Client
                  [field] model: String = "m"
                  [field] on: boolean
                  [field] z: int
                  [field] @NonNull() nn: String
                  accessor getClient(): Client
                    return self.client
                  accessor getModel(): String
                    return self.model
                  accessor setModel(model: String)
                    self.model = model
                  accessor isOn(): boolean
                    return self.on
                  accessor setOn(on: boolean)
                    self.on = on
                  accessor getNn(): String
                    return self.nn
                  accessor setNn(nn: String)
                    self.nn = nn
                  constructor <init>(field client: Client, @NonNull() field nn: String)
                class V
                  @ Value()
                  [field] a: String
                  [field] b: int
                  accessor getA(): String
                    return self.a
                  accessor getB(): int
                    return self.b
                  constructor <init>(field a: String, field b: int)
                """);
    }

    @Test
    void lombokIsNotGuessed() {
        lowers(
                """
                @Data class L { private String model; }
                """,
                """
                class L
                  @ Data()
                  [field] model: String
                """);
    }

    @Test
    void compactSourceFiles() {
        lowers(
                """
                void main() { IO.println("x"); helper(); }
                String top = make();
                static void helper() {}
                record R(int a) {}
                class K {}
                """,
                """
                [field] top: String = make()
                fn main()
                  ! IO.println("x")
                  ! helper()
                fn helper()
                class R
                  [field] a: int
                  accessor a(): int
                    return self.a
                  constructor <init>(field a: int)
                class K
                """);
    }

    @Test
    void localTypes() {
        lowers(
                """
                class A {
                    void m() {
                        class Local { int x = f(); }
                        record Pair(String a) {}
                        interface Step { void go(); }
                        new Local();
                    }
                }
                """,
                """
                class A
                  method m()
                    class Local
                      [field] x: int = f()
                    class Pair
                      [field] a: String
                      accessor a(): String
                        return self.a
                      constructor <init>(field a: String)
                    interface Step
                      method go()
                    ! new Local()
                """);
    }
}
