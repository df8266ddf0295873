package dev.unmoor.syntax.kotlin;

import static dev.unmoor.syntax.kotlin.KotlinFacts.lowers;

import org.junit.jupiter.api.Test;

class DeclarationsTest {

    @Test
    void headers() {
        lowers(
                """
                @file:JvmName("X")
                package com.acme.`in`

                import com.vendor.Client
                import com.vendor.Model as M
                import com.vendor.tools.*
                import com.vendor.`object`.make
                """,
                """
                module com.acme.in
                import com.vendor {Client} as Client
                import com.vendor {Model} as M
                import com.vendor.tools {*}
                import com.vendor.object {make} as make
                """);
    }

    @Test
    void classes() {
        lowers(
                """
                /** doc */
                @Service
                class Summarizer<T : Any> @Inject constructor(
                    private val client: Client,
                    @Value("\\${key}") var key: String? = null,
                    plain: List<Map<String, Int>>,
                    vararg rest: Int,
                ) : Base<T>(client, name = "x"), Api by delegate {
                    val a = plain.size
                    private val lazyClient by lazy { Client(key!!) }
                    private val late: Client by lazy(NONE) {
                        val k = key()
                        Client(k)
                    }
                    val other: Foo by inject()
                    @field:Autowired lateinit var b: Foo
                    val (c, d) = pair
                    init { start() }
                    constructor(x: Int) : this(Client(x), "k") { second() }
                    suspend fun run(text: String, n: Int = 3): Result<String> = client.chat(model = M("x"), text)
                    override fun go() { return@go }
                    inner class In
                    object Single : Foo() { val z = 2 }
                }
                """,
                """
                class Summarizer : Base<T>, Api
                  @ Service()
                  [field] client: Client
                  [field] @Value("${key}") key: String
                  [field] a = plain.size
                  [field] lazyClient = Client(key)
                  k = key()
                  [field] late: Client = Client(k)
                  [field] other: Foo = inject()
                  [field] @Autowired() b: Foo
                  [field] c = pair[0]
                  [field] d = pair[1]
                  constructor <init>(field client: Client, @Value("${key}") field key: String = null, field plain: List<Map<String, Int>>, field *rest: Int)
                    @ Inject()
                    ! super(client, name: "x")
                  constructor <init>(x: Int)
                    ! self(Client(x), "k")
                    ! second()
                  method run(text: String, n: Int = 3): Result<String>
                    return client.chat(model: M("x"), text)
                  method go()
                  class In
                  object Single : Foo
                    [field] z = 2
                    constructor <init>()
                      ! super()
                  ! pair
                  ! start()
                """);
    }

    @Test
    void companionsAreStatic() {
        lowers(
                """
                class A {
                    companion object : Logging() {
                        const val MODEL = "large"
                        val shared = make()
                        fun make() = A()
                    }
                    fun use() = MODEL
                }
                """,
                """
                class A
                  [constant] MODEL = "large"
                  [field] shared = make()
                  static_method make()
                    return A()
                  method use()
                    return MODEL
                """);
    }

    @Test
    void enumerations() {
        lowers(
                """
                enum class Kind(val id: String) : HasId {
                    @Deprecated("x") ONE("1") { override fun k() = 1 },
                    TWO("2");
                    open fun k() = 0
                    companion object { fun of(x: String) = valueOf(x) }
                }
                """,
                """
                enum Kind : HasId
                  [field] id: String
                  [enum_constant] @Deprecated("x") ONE: Kind = new Kind("1"){method k(); return 1}
                  [enum_constant] TWO: Kind = new Kind("2")
                  constructor <init>(field id: String)
                  method k()
                    return 0
                  static_method of(x: String)
                    return valueOf(x)
                """);
    }

    @Test
    void otherTypes() {
        lowers(
                """
                data class D(val a: Int, val b: String = "x")
                sealed interface S { val m: String; fun n(): Int }
                fun interface Op { fun op(a: Int): Int }
                annotation class Ann(val x: String)
                @JvmInline value class V(val s: String)
                data object O
                typealias Handler = a.b.C<D>
                """,
                """
                [constant] Handler = a.b.C
                class D
                  [field] a: Int
                  [field] b: String
                  constructor <init>(field a: Int, field b: String = "x")
                interface S
                  [field] m: String
                  method n(): Int
                interface Op
                  method op(a: Int): Int
                class Ann
                  [field] x: String
                  constructor <init>(field x: String)
                class V
                  @ JvmInline()
                  [field] s: String
                  constructor <init>(field s: String)
                object O
                """);
    }

    @Test
    void propertiesWithAccessors() {
        lowers(
                """
                class A {
                    val a: String get() = "x" + b
                    val c: Int
                        get() { return 3 }
                    var d: Int = 3
                        set(value) { field = value }
                    private var e = 1
                        private set
                }
                """,
                """
                class A
                  [field] a: String
                  [field] c: Int
                  [field] d: Int = 3
                  [field] e = 1
                  accessor a(): String
                    return "x{b}"
                  accessor c(): Int
                    return 3
                  accessor d(value)
                    field = value
                """);
    }

    @Test
    void topLevel() {
        lowers(
                """
                private const val PROMPT = "p"
                val top = Client { apiKey = "k"; http { timeout = 3 } }
                val String.shout: String get() = uppercase()
                fun <T> List<T>.ext(x: Int): T = this[x]
                fun main() = runBlocking { top.go() }
                """,
                """
                [constant] PROMPT = "p"
                top = Client(fn(){apiKey = "k"; return http(fn(){timeout = 3})})
                shout: String
                accessor shout(): String
                  return uppercase()
                fn (this: List<T>) ext(x: Int): T
                  return self[x]
                fn main()
                  return runBlocking(fn(){return top.go()})
                """);
    }

    @Test
    void annotatedInterfaces() {
        lowers(
                """
                @RegisterAiService(tools = [A::class, B::class])
                interface Bot {
                    @SystemMessage("You are {role}")
                    @UserMessage("a", "b")
                    fun chat(@MemoryId id: Int, @V("x") msg: String = "m"): String
                }
                """,
                """
                interface Bot
                  @ RegisterAiService(tools: [A.class, B.class])
                  method chat(@MemoryId() id: Int, @V("x") msg: String = "m"): String
                    @ SystemMessage("You are {role}")
                    @ UserMessage("a", "b")
                """);
    }
}
