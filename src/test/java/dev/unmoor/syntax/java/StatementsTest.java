package dev.unmoor.syntax.java;

import static dev.unmoor.syntax.java.JavaFacts.lowers;

import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void conditionsAndPatterns() {
        lowers(
                """
                class A {
                    void m() {
                        if (o instanceof Foo f && f.x() && !(o instanceof Bar(var p, Baz(String q), _))) { use(f); }
                        else if (o == null) other();
                        else { third(); }
                    }
                }
                """,
                """
                class A
                  method m()
                    f: Foo = o
                    p = o[0]
                    q: String = o[1][0]
                    ! ?(?(o), f.x(), ?(?(o)))
                    ! use(f)
                    ! ?(o, null)
                    ! other()
                    ! third()
                """);
    }

    @Test
    void switchExpressions() {
        lowers(
                """
                class A {
                    void m() {
                        String r = switch (o) {
                        case String s when s.isEmpty() -> s;
                        case "large", A -> { log(); yield g(); }
                        case null, default -> throw new X("y");
                        };
                        String old = switch (k()) { case 1: yield "a"; default: yield b(); };
                        use(switch (o) { default -> switch (p) { default -> { yield deep(); } }; });
                    }
                }
                """,
                """
                class A
                  method m()
                    s: String = o
                    r: String = (s | g())
                    old: String = ("a" | b())
                    ! s.isEmpty()
                    ! "large"
                    ! log()
                    ! null
                    ! new X("y")
                    ! k()
                    ! 1
                    ! o
                    ! p
                    ! use((deep()))
                """);
    }

    @Test
    void switchStatements() {
        lowers(
                """
                class A {
                    void m() {
                        switch (o.kind()) { case Foo f: f.go(); break; case BAR: default: no(); }
                    }
                }
                """,
                """
                class A
                  method m()
                    f: Foo = o.kind()
                    ! f.go()
                    ! no()
                """);
    }

    @Test
    void loops() {
        lowers(
                """
                class A {
                    void m() {
                        for (final String x : xs) { use(x); }
                        for (int i = 0, j = g(); i < n(); i++) { step(i); }
                        for (var e : map.entrySet()) e.go();
                        while (it.hasNext()) it.next();
                        do { x(); } while (y());
                        lbl: for (;;) { break lbl; }
                    }
                }
                """,
                """
                class A
                  method m()
                    [loop] x: String = elements-of(xs)
                    i: int = 0
                    j: int = g()
                    [loop] e = elements-of(map.entrySet())
                    ! use(x)
                    ! ?(i, n())
                    ! step(i)
                    ! ?(i)
                    ! e.go()
                    ! it.hasNext()
                    ! it.next()
                    ! x()
                    ! y()
                """);
    }

    @Test
    void resourcesAndExceptions() {
        lowers(
                """
                class A {
                    void m() {
                        try (var in = open(); Reader r2 = new Reader(in); existing) { read(in); }
                        catch (RateLimitException | java.io.IOException e) { log(e); }
                        catch (Other e) { }
                        finally { close(); }
                        throw new IllegalStateException("bad " + o);
                    }
                }
                """,
                """
                class A
                  method m()
                    [context] in = open()
                    [context] r2: Reader = new Reader(in)
                    [catch] e: |<RateLimitException, java.io.IOException>
                    [catch] e: Other
                    ! existing
                    ! read(in)
                    ! log(e)
                    ! close()
                    ! new IllegalStateException("bad {o}")
                """);
    }

    @Test
    void whatIsLeft() {
        lowers(
                """
                class A {
                    void m() {
                        synchronized (lock()) { z(); }
                        assert ok() : msg();
                        String a = null, b;
                        @Nullable final int n = (int) -1L;
                        ;
                    }
                }
                """,
                """
                class A
                  method m()
                    a: String = null
                    b: String
                    @Nullable() n: int = -1L
                    ! lock()
                    ! z()
                    ! ok()
                    ! msg()
                """);
    }

    @Test
    void assignments() {
        lowers(
                """
                class A {
                    void m() {
                        s += "more" + x;
                        t += u;
                        n += 1;
                        n -= 2;
                        a.b.c = d;
                        f().g = h;
                        arr[0] = v();
                        (w) = z;
                        x = y = both();
                        Outer.this.field = 1;
                        if ((line = read()) != null) { }
                    }
                }
                """,
                """
                class A
                  method m()
                    s = "{s}more{x}"
                    t = "{t}{u}"
                    a.b.c = d
                    f().g = h
                    w = z
                    y = both()
                    x = both()
                    field = 1
                    line = read()
                    ! ?(n, 1)
                    ! ?(n, 2)
                    ! f()
                    ! arr[0]
                    ! v()
                    ! ?(read(), null)
                """);
    }
}
