package dev.unmoor.syntax.scala;

import static dev.unmoor.syntax.scala.ScalaFacts.lowers;

import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void branches() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    if (a()) b() else { c() }
                    x match {
                      case Foo(p, _) if p.ok => p.go()
                      case s: String => use(s)
                      case "a" | "b" => { log(); two() }
                      case y @ Bar(Some(z)) => z
                      case head :: tail => go(head, tail)
                      case (k, v) => k
                      case CONST | `quoted` => none()
                      case _ => throw new E("x")
                    }
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    p = x[0]
                    s: String = x
                    y = x
                    z = x[0]
                    head = elements-of(x)
                    tail = x
                    k = x[0]
                    v = x[1]
                    ! a()
                    ! b()
                    ! c()
                    ! p.ok
                    ! "a"
                    ! "b"
                    ! log()
                    ! new E("x")
                    return (p.go() | use(s) | two() | z | go(head, tail) | k | none())
                """);
    }

    @Test
    void loops() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    for (i <- 0 until n()) { h(i) }
                    for ((k, v) <- map if k.ok; w = f(v)) use(w)
                    while (t()) u()
                    do { v() } while (w())
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    [loop] i = elements-of(0.until(n()))
                    [loop] k = elements-of(map)[0]
                    [loop] v = elements-of(map)[1]
                    w = f(v)
                    ! h(i)
                    ! elements-of(map)
                    ! k.ok
                    ! use(w)
                    ! t()
                    ! u()
                    ! w()
                    ! v()
                """);
    }

    @Test
    void exceptions() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    try { m() } catch { case e: RateLimit => n(e); case NonFatal(e) => o(e) } finally { p() }
                    throw new Failed("x")
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    [catch] e: RateLimit
                    [catch] e
                    ! p()
                    ! (m() | n(e) | o(e))
                    ! new Failed("x")
                """);
    }

    @Test
    void assignments() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    a = 1
                    this.b = c
                    a.b.c = d
                    map("k") = v
                    arr(0) = w
                    n += 1
                    s += "x"
                    buf ++= more
                    f(0).x = 3
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    a = 1
                    self.b = c
                    a.b.c = d
                    map.k = v
                    n = ?(n, 1)
                    s = "{s}x"
                    buf = ?(buf, more)
                    f(0).x = 3
                    ! w
                    ! arr(0)
                    ! f(0)
                """);
    }

    @Test
    void comprehensions() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    val answer = for {
                      response <- client.chat(request)
                      text = response.choices.head
                      _ <- log(text)
                    } yield text.trim
                    val ids = for (m <- models if m.ok) yield m.id
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    [loop] response = client.chat(request)
                    text = response.choices.head
                    answer = text.trim
                    [loop] m = elements-of(models)
                    ids = m.id
                    ! log(text)
                    ! m.ok
                """);
    }

    @Test
    void locals() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    def local(x: Int) = x
                    class L
                    import in.side.M
                    val g = 1
                    return g
                  }
                }
                """,
                """
                import in.side {M} as M
                object A
                  method f(): Unit
                    g = 1
                    fn local(x: Int)
                      return x
                    class L
                    return g
                """);
    }
}
