package dev.unmoor.syntax.kotlin;

import static dev.unmoor.syntax.kotlin.KotlinFacts.lowers;

import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void branches() {
        lowers(
                """
                fun f() {
                    if (a()) b() else { c() }
                    when (val w = q()) {
                        in 1..3, "s" -> two()
                        is Foo -> w.x()
                        else -> { val l = g(); h(l) }
                    }
                    when { p() -> r() }
                }
                """,
                """
                fn f()
                  w = q()
                  l = g()
                  ! a()
                  ! b()
                  ! c()
                  ! ?(1, 3)
                  ! "s"
                  ! two()
                  ! w.x()
                  ! h(l)
                  ! p()
                  ! r()
                """);
    }

    @Test
    void loops() {
        lowers(
                """
                fun f() {
                    for ((k, v) in map) { use(k) }
                    for (i: Int in 0 until n()) h(i)
                    while (t()) { u() }
                    do { j() } while (l())
                    label@ for (q in z) { break@label }
                }
                """,
                """
                fn f()
                  [loop] k = elements-of(map)[0]
                  [loop] v = elements-of(map)[1]
                  [loop] i: Int = elements-of(0.until(n()))
                  [loop] q = elements-of(z)
                  ! elements-of(map)
                  ! use(k)
                  ! h(i)
                  ! t()
                  ! u()
                  ! j()
                  ! l()
                """);
    }

    @Test
    void exceptions() {
        lowers(
                """
                fun f() {
                    try { m() } catch (e: RateLimit) { n(e) } catch (e: a.b.Other) { } finally { o() }
                    throw Failed("x")
                }
                """,
                """
                fn f()
                  [catch] e: RateLimit
                  [catch] e: a.b.Other
                  ! m()
                  ! n(e)
                  ! o()
                  ! Failed("x")
                """);
    }

    @Test
    void assignments() {
        lowers(
                """
                fun f() {
                    a = 1
                    this.b = c
                    a.b.c = d
                    a?.b = null
                    map["k"] = v
                    arr[0] = w
                    n += 1
                    s += "x"
                    f(0).x = 3
                    g(1)!!.y[2].z = if (c) d() else e
                }
                """,
                """
                fn f()
                  a = 1
                  self.b = c
                  a.b.c = d
                  a.b = null
                  map.k = v
                  n = ?(n, 1)
                  s = "{s}x"
                  f(0).x = 3
                  g(1).y[2].z = (d() | e)
                  ! w
                  ! arr[0]
                  ! f(0)
                  ! c
                  ! g(1).y[2]
                """);
    }

    @Test
    void locals() {
        lowers(
                """
                fun f() {
                    val (a, b) = pair
                    @Suppress("x") val c: Foo
                    fun local(x: Int) = x
                    class L
                    return
                }
                """,
                """
                fn f()
                  a = pair[0]
                  b = pair[1]
                  @Suppress("x") c: Foo
                  fn local(x: Int)
                    return x
                  class L
                  ! pair
                """);
    }
}
