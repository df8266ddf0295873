package dev.unmoor.syntax.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.syntax.TypeFact;
import org.junit.jupiter.api.Test;

class TypesTest {

    @Test
    void classes() {
        assertThat(
                        Reading.both(
                                """
                                class A extends b.C {
                                  x = new X();
                                  static y = 1;
                                  #z;
                                  "q r" = 2;
                                  handle = async (e) => this.x.go(e);
                                  constructor(p) { super(p); this.p = p; }
                                  async run() { return this.x; }
                                  static make() { return new A(); }
                                  get v() { return 1; }
                                  *[Symbol.iterator]() { yield this.x; }
                                  static { setUp(); }
                                }
                                """))
                .isEqualTo(
                        """
                        class A : b.C
                          [field] x = new X()
                          [field] y = 1
                          [field] #z
                          [field] q r = 2
                          method handle(e)
                            return self.x.go(e)
                          constructor <init>(p)
                            self.p = p
                            ! super(p)
                          method run()
                            return self.x
                          static_method make()
                            return new A()
                          accessor v()
                            return 1
                          method [Symbol.iterator]()
                            return self.x
                          ! setUp()
                        """);
    }

    @Test
    void typedClasses() {
        assertThat(
                        Reading.ts(
                                """
                                @Injectable({ scope: 1 })
                                export abstract class A<T> extends Base<T, sdk.U> implements I, J {
                                  @Inject(KEY) private readonly client?: Client;
                                  declare made: sdk.Made;
                                  constructor(private a: B, @Opt() public b = 1, c: C) { super(); }
                                  constructor();
                                  @Get("/x") @Auth
                                  async go(@Body() body: Dto): Promise<Out> { return null; }
                                  abstract make(): Client;
                                  [key: string]: any;
                                }
                                """))
                .isEqualTo(
                        """
                        export A = A
                        class A : Base<T, sdk.U>, I, J
                          @ Injectable({"scope": 1})
                          [field] @Inject(KEY) client: Client
                          [field] made: sdk.Made
                          constructor <init>(field a: B, @Opt() field b = 1, c: C)
                            ! 1
                            ! super()
                          method go(@Body() body: Dto): Out
                            @ Get("/x")
                            @ Auth()
                            return null
                          method make(): Client
                        """);
    }

    @Test
    void fieldsKeepTheirDecorators() {
        TypeFact type =
                Reading.typescript("class A { @Inject(KEY) client: Client; other: B; }")
                        .top()
                        .types()
                        .getFirst();
        assertThat(type.body().bindings().getFirst().annotations()).hasSize(1);
        assertThat(type.body().bindings().getLast().annotations()).isEmpty();
    }

    @Test
    void classesAsValues() {
        assertThat(
                        Reading.both(
                                """
                                const mixin = (Base) => class extends Base { a() {} };
                                register(class Named {});
                                class B extends mixin(C) {}
                                const o = { K: class {} };
                                """))
                .isEqualTo(
                        """
                        [constant] o = {"K": K}
                        fn mixin(Base)
                          class class@1:25 : Base
                            method a()
                          return class@1:25
                        class Named
                        class B
                          ! mixin(C)
                        class K
                        ! register(Named)
                        """);
    }

    @Test
    void interfacesAndAliases() {
        assertThat(
                        Reading.ts(
                                """
                                interface A extends B, C<D> {
                                  a: string; readonly b?: sdk.Client; c(x: X): Y;
                                  d: (e: E) => Promise<F>; get g(): G; [k: string]: any; (): void;
                                  nested: { client: Client };
                                }
                                type H = { i: I } & J;
                                type K = L | M | null;
                                type N<T> = T extends string ? O : P;
                                """))
                .isEqualTo(
                        """
                        interface type@4:11
                          [field] client: Client
                        interface A : B, C<D>
                          [field] a: string
                          [field] b: sdk.Client
                          [field] nested: type@4:11
                          method c(x: X): Y
                          method d(e: E): F
                          accessor g(): G
                        interface H : J
                          [field] i: I
                        interface K : L, M
                        interface N : O, P
                        """);
    }

    @Test
    void enumerations() {
        assertThat(Reading.ts("enum A { B = 'b', C, 'd-e' = `f` } const enum G { H = 1 << 2 }"))
                .isEqualTo(
                        """
                        enum A
                          [enum_constant] B = "b"
                          [enum_constant] C
                          [enum_constant] d-e = "f"
                        enum G
                          [enum_constant] H = ?(1, 2)
                        """);
    }
}
