package dev.unmoor.syntax.java;

import static dev.unmoor.syntax.java.JavaFacts.lowers;

import org.junit.jupiter.api.Test;

class ExpressionsTest {

    @Test
    void chains() {
        lowers(
                """
                class A {
                    void m() {
                        var params = Params.builder()
                        .model(Model.LARGE)
                        .addUserMessage("Summarise: " + text)
                        .build();
                        client.chat().completions().<R>create(params).choices().get(0).message();
                        foo(LARGE, com.acme.Other.CONST, String.class, int[].class);
                        b = (String) ((Object) text);
                        super.go(this);
                    }
                }
                """,
                """
                class A
                  method m()
                    params = Params.builder().model(Model.LARGE).addUserMessage("Summarise: {text}").build()
                    b = text
                    ! client.chat().completions().create(params).choices().get(0).message()
                    ! foo(LARGE, com.acme.Other.CONST, String.class, int.class)
                    ! super.go(self)
                """);
    }

    @Test
    void lambdasAndReferences() {
        lowers(
                """
                class A {
                    Supplier<Foo> s = () -> make();
                    Function<A, B> f = a -> { int k = 1; if (a.x) return a.y(); return null; };
                    BiFunction<A, B, C> g = (A a, final B b) -> this.z = a;
                    Runnable h = Foo::bar, i = Foo::new, j = this::go, kk = a.b.C::d, l = int[]::new, m = super::x;
                }
                """,
                """
                class A
                  [field] s: Supplier<Foo> = fn(){return make()}
                  [field] f: Function<A, B> = fn(a){k: int = 1; ! a.x; return a.y(); return null}
                  [field] g: BiFunction<A, B, C> = fn(a: A, b: B){self.z = a; return a}
                  [field] h: Runnable = Foo.bar
                  [field] i: Runnable = Foo.new
                  [field] j: Runnable = self.go
                  [field] kk: Runnable = a.b.C.d
                  [field] l: Runnable = int.new
                  [field] m: Runnable = super.x
                """);
    }

    @Test
    void constructions() {
        lowers(
                """
                class A {
                    Object anon = new Handler<String>(1) {
                        int z = 3;
                        @Override public void on(Event e) { fire(e); }
                    };
                    Object arr = new String[] {"a", b}, arr2 = new int[n()][3], el = arr[i + 1].x;
                    Object in = outer.new Inner(1), nested = new Outer.Inner<A>(2), fq = new com.acme.Foo();
                }
                """,
                """
                class A
                  [field] anon: Object = new Handler(1){[field] z: int = 3; method on(e: Event); @ Override(); ! fire(e)}
                  [field] arr: Object = ["a", b]
                  [field] arr2: Object = ?(n(), 3)
                  [field] el: Object = arr[?(i, 1)].x
                  [field] in: Object = new outer.Inner(1)
                  [field] nested: Object = new Outer.Inner(2)
                  [field] fq: Object = new com.acme.Foo()
                """);
    }

    @Test
    void choices() {
        lowers(
                """
                class A {
                    Object q = a ? b : c() ? d() : e;
                    Object p = (a ? b : c).d();
                }
                """,
                """
                class A
                  [field] q: Object = (b | d() | e)
                  [field] p: Object = (b | c).d()
                  ! a
                  ! c()
                  ! a
                """);
    }

    @Test
    void textsAndFormats() {
        lowers(
                """
                class T {
                    String a = "x" + y + 1 + "z\\n\\t\\"q\\" \\u0041 \\101";
                    String b = \"""
                        Hello \\
                        world,
                          "indented" \\\"""
                        end\\s
                        \""";
                    String c = String.format("Hi %s, %d%% of %2$s %n %-5.2f %s", name, n());
                    String d = "Hi %s".formatted(x.y());
                    String e = \"""
                        You are %s.
                        \""".formatted(role).strip();
                    String f = String.format(Locale.ROOT, "%s", q);
                    String g = MessageFormat.format("It''s {0} '{1}' {1,number} {9}", p, q);
                    String h = String.format(FMT, x);
                    String i = BASE + path;
                    int j = 1 + k;
                    char k = 'c';
                }
                """,
                """
                class T
                  [field] a: String = "x{y}1z\\n\\t\\"q\\" A A"
                  [field] b: String = "Hello world,\\n  \\"indented\\" \\"\\"\\"\\nend \\n"
                  [field] c: String = "Hi {name}, {n()}% of {n()} \\n %-5.2f %s"
                  [field] d: String = "Hi {x.y()}"
                  [field] e: String = "You are {role}."
                  [field] f: String = "{q}"
                  [field] g: String = "It's {p} {1} {q} {9}"
                  [field] h: String = String.format(FMT, x)
                  [field] i: String = "{BASE}{path}"
                  [field] j: int = ?(1, k)
                  [field] k: char = "c"
                """);
    }
}
