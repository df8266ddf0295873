package dev.unmoor.syntax.kotlin;

import static dev.unmoor.syntax.kotlin.KotlinFacts.lowers;

import org.junit.jupiter.api.Test;

class ExpressionsTest {

    @Test
    void chains() {
        lowers(
                """
                fun f() {
                    client.chat(request).choices.first().message?.content!!.trim()
                    val x = (a as Foo).b as? Bar
                    super.go(this)
                    this@Outer.field.go()
                    Outer.Inner<T>(1)[2]
                    val y = (f)(1)(2)
                }
                """,
                """
                fn f()
                  x = a.b
                  y = f(1)(2)
                  ! client.chat(request).choices.first().message.content.trim()
                  ! super.go(self)
                  ! field.go()
                  ! Outer.Inner(1)[2]
                """);
    }

    @Test
    void lambdas() {
        lowers(
                """
                fun f() {
                    foo(1) { trailing() }
                    foo { x: Int, (a, b) -> bar { it.y } }
                    foo.apply { this.x = 1; y = 2 }.let { it.z }.also { v -> u(v) }
                    val an = fun(x: Int): Int { return x }
                    run { if (a) b() else c() }
                    outer { inner { -> it } }
                }
                """,
                """
                fn f()
                  an = fn(x: Int){return x}
                  ! foo(1, fn(){return trailing()})
                  ! foo(fn(x: Int, ){a = [0]; b = [1]; return bar(fn(it){return it.y})})
                  ! foo.apply(fn(){self.x = 1; y = 2}).let(fn(it){return it.z}).also(fn(v){return u(v)})
                  ! run(fn(){! a; return (b() | c())})
                  ! outer(fn(it){return inner(fn(){return it})})
                """);
    }

    @Test
    void buildersBindInTheirLambdas() {
        lowers(
                """
                val request = chatRequest {
                    model = ModelId("x")
                    messages { user { content("hi") } }
                    this.temperature = 0.3
                }
                """,
                """
                request = chatRequest(fn(){model = ModelId("x"); self.temperature = 0.3; ! messages(fn(){return user(fn(){return content("hi")})})})
                """);
    }

    @Test
    void choices() {
        lowers(
                """
                fun f() {
                    val x = a ?: b() ?: throw E()
                    val y = if (c()) d() else if (e) f() else { g(); h() }
                    val z = when (q) { "a" -> 1; else -> { log(); 2 } }
                    val t = try { a() } catch (e: E) { b() } finally { c() }
                    return v ?: return null
                }
                """,
                """
                fn f()
                  x = (a | b())
                  y = (d() | f() | h())
                  z = (1 | 2)
                  [catch] e: E
                  t = (a() | b())
                  ! E()
                  ! c()
                  ! e
                  ! g()
                  ! q
                  ! "a"
                  ! log()
                  ! c()
                  return null
                  return v
                """);
    }

    @Test
    void constructions() {
        lowers(
                """
                fun f() {
                    val o = object : Listener(1), Other { override fun on() { fire() } }
                    val p = object { val x = 1 }
                    val r = ::make
                    val s = Foo::bar
                    val t = AiServices.create(Foo::class.java)
                    val u = a::b
                }
                """,
                """
                fn f()
                  o = new Listener(1){method on(); ! fire()}
                  p = new Any(){[field] x = 1}
                  r = make
                  s = Foo.bar
                  t = AiServices.create(Foo.class)
                  u = a.b
                """);
    }

    @Test
    void collections() {
        lowers(
                """
                fun f() {
                    val a = listOf("a", *more)
                    val b = mapOf("k" to v, 1 to mapOf("n" to null))
                    val c = mapOf(pair)
                    val d = "k" to v
                    call(*arr, name = x)
                }
                """,
                """
                fn f()
                  a = ["a", *more]
                  b = {"k": v, 1: {"n": null}}
                  c = mapOf(pair)
                  d = "k".to(v)
                  ! call(*arr, name: x)
                """);
    }

    @Test
    void operators() {
        lowers(
                """
                fun f() {
                    val a = -1
                    val b = !x
                    val c = a && b || !c
                    val d = x is Foo
                    val e = 1..n
                    val f = a == "stop"
                    i++
                    a shl b
                }
                """,
                """
                fn f()
                  a = -1
                  b = ?(x)
                  c = ?(?(a, b), ?(c))
                  d = ?(x)
                  e = ?(1, n)
                  f = ?(a, "stop")
                  ! ?(i)
                  ! a.shl(b)
                """);
    }

    @Test
    void texts() {
        lowers(
                """
                val a = "a\\n\\u0041\\$ $name ${x.y("z")} ${"in $q"}"
                val b = \"""
                    You are ${role.name},
                      "$name" ${'$'}5 \\n
                    \""".trimIndent()
                val c = \"""
                    |one
                    |two $x
                    \""".trimMargin()
                val d = "Hi %s, %d".format(a, b)
                val e = String.format("%s", x)
                val f = BASE + "/" + path + 1
                val g = a + b
                val h = 1 + a
                val i = 'c'
                val j = " x ".trim()
                """,
                """
                a = "a\\nA$ {name} {x.y("z")} in {q}"
                b = "You are {role.name},\\n  \\"{name}\\" $5 \\\\n"
                c = "one\\ntwo {x}"
                d = "Hi {a}, {b}"
                e = "{x}"
                f = "{BASE}/{path}{1}"
                g = "{a}{b}"
                h = ?(1, a)
                i = "c"
                j = "x"
                """);
    }
}
