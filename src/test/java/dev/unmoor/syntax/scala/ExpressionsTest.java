package dev.unmoor.syntax.scala;

import static dev.unmoor.syntax.scala.ScalaFacts.lowers;

import org.junit.jupiter.api.Test;

class ExpressionsTest {

    @Test
    void chains() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    client.chat(request).choices.head.message.content.trim
                    val x = y.asInstanceOf[Foo].bar
                    super.go(this)
                    Outer.this.field.go()
                    foo[Int](1)[String]("x")
                    headers("x")(0)
                    xs toList
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    x = y.bar
                    ! client.chat(request).choices.head.message.content.trim
                    ! super.go(self)
                    ! field.go()
                    ! foo(1, "x")
                    ! headers("x", 0)
                    return xs.toList
                """);
    }

    @Test
    void functions() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    val a = (x: Int, y) => x.z(y)
                    val b = xs.map(_.y).filter { _.ok }.foreach(println)
                    val c = foo { x =>
                      val k = x.a
                      k.b
                    }
                    val c2 = foo { case A(x) =>
                      val t = x.a
                      t.b
                    }
                    val d = foldLeft(0) { case (acc, v) => acc.add(v) }
                    val e = Future { client.call() }
                    val f = call(_)
                    val g = xs map f filter { _ > 1 }
                    val h: PartialFunction[A, B] = { case A(x) => x }
                    val i = foo _
                    val j = xs.map(f(_))
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    a = fn(x: Int, y){return x.z(y)}
                    b = xs.map(fn(_){return _.y}).filter(fn(_){return _.ok}).foreach(println)
                    c = foo(fn(x){k = x.a; return k.b})
                    c2 = foo(fn(){x = [0]; t = x.a; return t.b})
                    d = foldLeft(0, fn(){acc = [0]; v = [1]; return acc.add(v)})
                    e = Future(fn(){return client.call()})
                    f = fn(_){return call(_)}
                    g = xs.map(f).filter(fn(_){return ?(_, 1)})
                    h: PartialFunction<A, B> = fn(){x = [0]; return x}
                    i = foo
                    j = xs.map(fn(_){return f(_)})
                """);
    }

    @Test
    void constructions() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    val a = new Client("k")(1)
                    val b = new Client("k") with Logging { override def x = 1 }
                    val c = new Handler[A] { def on(e: E) = fire(e) }
                    val d = new a.b.C
                    val e = create(classOf[Foo])
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    a = new Client("k", 1)
                    b = new Client("k"){accessor x(); return 1}
                    c = new Handler(){method on(e: E); return fire(e)}
                    d = new a.b.C()
                    e = create(Foo.class)
                """);
    }

    @Test
    void argumentsByName() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    call(a, name = b, f = _ => 1, opts = Some(2), xs: _*)
                    call(more*)
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    ! call(a, name: b, f: fn(_){return 1}, opts: 2, *xs)
                    return call(*more)
                """);
    }

    @Test
    void choices() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    val x = if (a()) b else if (c) d() else { e(); f }
                    val y = q match { case 1 => "a"; case _ => return null }
                    val z = try { a() } catch { case e: E => b() }
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    x = (b | d() | f)
                    y = "a"
                    [catch] e: E
                    z = (a() | b())
                    ! a()
                    ! c
                    ! e()
                    ! q
                    return null
                """);
    }

    @Test
    void collections() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    val a = List("a", 'b', 1.5, 2L, true, null)
                    val b = Map("k" -> v, 1 -> Map("n" -> x))
                    val c = Map(pairs: _*)
                    val d = Json.obj("model" -> "large", "n" -> 1)
                    val e = (1, "x")
                    val f = a :: b ++ c
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    a = ["a", "b", 1.5, 2L, true, null]
                    b = {"k": v, 1: {"n": x}}
                    c = {*pairs}
                    d = {"model": "large", "n": 1}
                    e = [1, "x"]
                    f = [*[a, *b], *c]
                """);
    }

    @Test
    void operators() {
        lowers(
                """
                object A {
                  def f(): Unit = {
                    val a = -1
                    val b = !x
                    val c = a == b && !c
                    val d = path / "x"
                    val e = a foo (b, c)
                  }
                }
                """,
                """
                object A
                  method f(): Unit
                    a = -1
                    b = ?(x)
                    c = ?(?(a, b), ?(c))
                    d = ?(path, "x")
                    e = a.foo(b, c)
                """);
    }

    @Test
    void texts() {
        lowers(
                """
                object A {
                  val a = "a\\n\\u0041" + b + 'c'
                  val c = \"""raw \\n "quoted" \"""
                  val d = s"hi $name, ${x.y("z")} $$5 ${"in " + q}\\n"
                  val e = s\"""
                    |You are ${role.name}
                    |  and "$who"
                    \""".stripMargin.trim
                  val f = raw"a\\n$x"
                  val g = f"$x%.2f and $y%s!"
                  val h = uri"https://host/v1/$path"
                  val i = "Hi %s, %d".format(a, b)
                  val j = BASE + path
                }
                """,
                """
                object A
                  [field] a = "a\\nA{b}c"
                  [field] c = "raw \\\\n \\"quoted\\" "
                  [field] d = "hi {name}, {x.y("z")} $5 in {q}\\n"
                  [field] e = "You are {role.name}\\n  and \\"{who}\\""
                  [field] f = "a\\\\n{x}"
                  [field] g = "{x} and {y}!"
                  [field] h = "https://host/v1/{path}"
                  [field] i = "Hi {a}, {b}"
                  [field] j = "{BASE}{path}"
                """);
    }
}
