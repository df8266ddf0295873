package dev.unmoor.syntax.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.Import;
import org.junit.jupiter.api.Test;

class ModulesTest {

    @Test
    void importsOfModules() {
        assertThat(
                        Reading.both(
                                """
                                import Client from "sdk";
                                import def, { a, b as c, default as d } from './local.js';
                                import * as all from "sdk/all";
                                import "side-effect";
                                import data from "./d.json" with { type: "json" };
                                """))
                .isEqualTo(
                        """
                        import sdk {default} as Client
                        import ./local.js {default} as def
                        import ./local.js {a} as a
                        import ./local.js {b} as c
                        import ./local.js {default} as d
                        import sdk/all as all
                        import side-effect
                        import ./d.json {default} as data
                        """);
    }

    @Test
    void importsOfTypes() {
        assertThat(
                        Reading.ts(
                                """
                                import type { A } from "m";
                                import type B from "m";
                                import { type C, d } from "m";
                                import legacy = require("old");
                                """))
                .isEqualTo(
                        """
                        import m {A} as A typeOnly
                        import m {default} as B typeOnly
                        import m {C} as C typeOnly
                        import m {d} as d
                        import old as legacy
                        """);
    }

    @Test
    void typesFromAModuleNamedInPlace() {
        assertThat(Reading.ts("let e: import(\"@a/sdk\").deep.Client;"))
                .isEqualTo(
                        """
                        import @a/sdk as import$_a_sdk typeOnly
                        [variable] e: import$_a_sdk.deep.Client
                        """);
    }

    @Test
    void requireIsAnImportWhereItNamesAModule() {
        assertThat(
                        Reading.both(
                                """
                                const sdk = require("sdk"), fs = require('fs');
                                const { Client, helpers: h, ...others } = require(`sdk2`);
                                var Direct = require("sdk3").Direct;
                                function lazy() { const late = require("late"); return late.go(); }
                                """))
                .isEqualTo(
                        """
                        import sdk as sdk
                        import fs as fs
                        import sdk2 {Client} as Client
                        import sdk2 {helpers} as h
                        import sdk2 as others
                        import sdk3 {Direct} as Direct
                        import late as late
                        fn lazy()
                          return late.go()
                        """);
    }

    @Test
    void modulesAsValues() {
        assertThat(
                        Reading.both(
                                """
                                require("polyfill");
                                const client = new (require("sdk").Client)();
                                const { Client } = await import("sdk");
                                const { a: { b } } = require("deep");
                                const some = require(name);
                                import("x").then(({ y }) => y());
                                """))
                .isEqualTo(
                        """
                        import polyfill
                        import sdk
                        import sdk
                        import deep
                        import x
                        [constant] client = new module(sdk).Client()
                        [constant] Client = module(sdk).Client
                        [constant] b = module(deep).a.b
                        [constant] some = require(name)
                        ! module(polyfill)
                        ! module(sdk)
                        ! module(deep)
                        ! module(x).then(fn(){y = .y; return y()})
                        """);
    }

    @Test
    void compiledImportsAreImports() {
        assertThat(
                        Reading.js(
                                """
                                const sdk_1 = __importDefault(require("sdk"));
                                const client = new sdk_1.default();
                                (0, sdk_1.run)();
                                """))
                .isEqualTo(
                        """
                        import sdk
                        [constant] sdk_1 = module(sdk)
                        [constant] client = new sdk_1.default()
                        ! 0
                        ! sdk_1.run()
                        """);
    }

    @Test
    void exportsOfDeclarations() {
        assertThat(
                        Reading.both(
                                """
                                export const a = 1, { b, c: [d] } = x;
                                export function f() {}
                                export async function* g() {}
                                export class K {}
                                export { a as e, f as "any name" };
                                """))
                .isEqualTo(
                        """
                        export a = a
                        export b = b
                        export d = d
                        export f = f
                        export g = g
                        export K = K
                        export e = a
                        export any name = f
                        [constant] a = 1
                        [constant] b = x.b
                        [constant] d = x.c[0]
                        fn f()
                        fn g()
                        class K
                        ! x
                        """);
    }

    @Test
    void exportsOfTypes() {
        assertThat(
                        Reading.ts(
                                """
                                export interface I {}
                                export type T = I;
                                export enum E { A }
                                export declare function f(): I;
                                export abstract class C {}
                                export type { I as J };
                                export default interface D {}
                                export import q = a.b;
                                """))
                .isEqualTo(
                        """
                        export I = I
                        export T = T
                        export E = E
                        export f = f
                        export C = C
                        export J = I
                        export default = D
                        export q = q
                        [constant] q = a.b
                        fn f(): I
                        interface I
                        interface T : I
                        enum E
                          [enum_constant] A
                        class C
                        interface D
                        """);
    }

    @Test
    void defaultExports() {
        assertThat(Reading.both("export default foo;")).isEqualTo("export default = foo\n");
        assertThat(Reading.both("export default function foo() {}"))
                .isEqualTo("export default = foo\nfn foo()\n");
        assertThat(Reading.both("export default async (req) => req.body;"))
                .isEqualTo("export default = default\nfn default(req)\n  return req.body\n");
        assertThat(Reading.both("export default function () {}"))
                .isEqualTo("export default = default\nfn default()\n");
        assertThat(Reading.both("export default class extends Base {}"))
                .isEqualTo("export default = default\nclass default : Base\n");
        assertThat(Reading.both("export default class Foo {}"))
                .isEqualTo("export default = Foo\nclass Foo\n");
        assertThat(Reading.both("export default { a, go() {} };"))
                .isEqualTo(
                        """
                        export default = {"a": a, "go": fn(){}}
                        ! {"a": a, "go": fn(){}}
                        """);
        assertThat(Reading.both("export default wrap(handler);"))
                .isEqualTo("export default = wrap(handler)\n! wrap(handler)\n");
    }

    @Test
    void reexports() {
        assertThat(
                        Reading.both(
                                """
                                export { a as b, default as c } from "./m";
                                export { default } from "./n";
                                export * from "./o";
                                export * as p from "./p";
                                """))
                .isEqualTo(
                        """
                        import ./m {a} reexport
                        import ./m {default} reexport
                        import ./n {default} reexport
                        import ./o {*} reexport
                        import ./p reexport
                        export b = a from ./m
                        export c = default from ./m
                        export default = default from ./n
                        export * from ./o
                        export p from ./p
                        """);
    }

    @Test
    void commonJsExports() {
        assertThat(
                        Reading.both(
                                """
                                exports.a = 1;
                                module.exports.b = function () {};
                                exports.__esModule = exports.c = void 0;
                                """))
                .isEqualTo(
                        """
                        export a = 1
                        export b = fn(){}
                        exports.a = 1
                        module.exports.b = fn(){}
                        exports.c = undefined
                        exports.__esModule = undefined
                        """);
        assertThat(Reading.both("module.exports = Client;"))
                .isEqualTo(
                        """
                        export default = Client
                        module.exports = Client
                        """);
        assertThat(Reading.both("module.exports = { a, b: make(), ...require('./c') };"))
                .startsWith(
                        """
                        import ./c
                        export default = {"a": a, "b": make(), *module(./c)}
                        export a = a
                        export b = make()
                        export * from ./c
                        """);
        assertThat(Reading.both("module.exports = require('./c');"))
                .startsWith(
                        """
                        import ./c
                        export default = module(./c)
                        export * from ./c
                        """);
        assertThat(Reading.ts("export = client;")).startsWith("export default = client\n");
    }

    @Test
    void anExportedFunctionIsNamed() {
        var exports = Reading.javascript("module.exports = async (a) => a.b();").exports();
        assertThat(exports).extracting(each -> FactsPrinter.print(each)).hasSize(1);
        assertThat(exports.getFirst().value())
                .isInstanceOfSatisfying(
                        dev.unmoor.syntax.Expr.Fn.class,
                        fn -> assertThat(fn.function().name()).isEqualTo("default"));
    }

    @Test
    void exportsInANamespaceAreItsOwn() {
        assertThat(
                        Reading.ts(
                                """
                                namespace A.B { export const c = make(); }
                                declare module "other" { export function f(): void; }
                                declare global { interface Window { client: Client } }
                                """))
                .isEqualTo(
                        """
                        object A
                          object B
                            [constant] c = make()
                        interface Window
                          [field] client: Client
                        """);
    }

    @Test
    void namesAndStatementsStandWhereTheyAre() {
        Import named =
                Reading.typescript("\n  import a, {\n  b as c\n} from 'm';").imports().get(1);
        assertThat(FactsPrinter.at(named.span())).isEqualTo("3:8-3:9");
        assertThat(FactsPrinter.at(named.statement())).isEqualTo("2:3-4:12");
    }
}
