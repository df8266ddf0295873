package dev.unmoor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportScannerTest {

    @Test
    void python() {
        imports(
                Language.PYTHON,
                """
                import os, a.b as c, d  # e
                from p.q import R as S, T
                from . import clients
                from ..pkg import (  # first
                    one,
                    two as deux,
                )
                from m import x, \\
                    y
                from w import *
                if True: import late
                try: pass
                except: from f import g; import h
                    import indented
                lazy = importlib.import_module("dyn.amic")
                important = 1
                fromage.import_it()
                """,
                "os",
                "a.b",
                "d",
                "p.q",
                "p.q.R",
                "p.q.T",
                ".",
                ".clients",
                "..pkg",
                "..pkg.first",
                "..pkg.one",
                "..pkg.two",
                "m",
                "m.x",
                "m.y",
                "w",
                "late",
                "f",
                "f.g",
                "h",
                "indented",
                "dyn.amic");
    }

    @Test
    void notebooks() {
        imports(
                Language.NOTEBOOK,
                """
                {"cells": [{"source": [
                    "import os\\n",
                    "from a.b import C\\n",
                    "    import d as e\\n",
                    "x = importlib.import_module(\\"f\\")"
                ]}]}
                """,
                "os",
                "a.b",
                "a.b.C",
                "d",
                "f");
    }

    @Test
    void javaScriptAndItsKin() {
        String code =
                """
                import a from "a";
                import { b,
                    c as d,
                } from '@scope/b/c';
                import "side-effect"
                import type { T } from "./types";
                export * from "../re";
                export { x } from "./x.js"
                const e = require("e"), f = await import('f');
                const g = require( /* webpackChunk */ `g`);
                import("./lazy/" + name);
                from = "no"; reimport("no"); const s = "import";
                """;
        for (Language language :
                List.of(Language.JAVASCRIPT, Language.TYPESCRIPT, Language.VUE, Language.SVELTE)) {
            imports(
                    language,
                    code,
                    "a",
                    "@scope/b/c",
                    "side-effect",
                    "./types",
                    "../re",
                    "./x.js",
                    "e",
                    "f",
                    "g",
                    "./lazy/");
        }
    }

    @Test
    void javaAndKotlin() {
        imports(
                Language.JAVA,
                """
                package com.acme.app;
                import a.b.C; import a.b.D;
                import static a.b.E.f;
                import g.h.*;
                import module java.base;
                class A { String imported = "x"; }
                """,
                "a.b.C",
                "a.b.D",
                "a.b.E.f",
                "g.h",
                "java.base");
        imports(
                Language.KOTLIN,
                """
                package com.acme.`in`
                import a.b.C
                import a.b.D as E
                import g.h.*
                import a.`object`.F
                """,
                "a.b.C",
                "a.b.D",
                "g.h",
                "a.object.F");
        assertThat(ImportScanner.declared(Language.JAVA, "// x\npackage a.b;\n")).isEqualTo("a.b");
        assertThat(ImportScanner.declared(Language.JAVA, "class A {}")).isNull();
        assertThat(ImportScanner.declared(Language.KOTLIN, "@file:JvmName(\"X\")\npackage a.`in`"))
                .isEqualTo("a.in");
    }

    @Test
    void scala() {
        imports(
                Language.SCALA,
                """
                package com.acme
                package app

                import a.b.C
                import a.b.{D, E => F, G as H, _}
                import i.j._, k.l.*
                import m.n.{
                  o,
                  p.q
                }
                  import inner.X; import inner.Y
                import r.s.given
                """,
                "a.b.C",
                "a.b.D",
                "a.b.E",
                "a.b.G",
                "a.b",
                "i.j",
                "k.l",
                "m.n.o",
                "m.n.p.q",
                "inner.X",
                "inner.Y",
                "r.s.given");
        assertThat(ImportScanner.declared(Language.SCALA, "package a.b\npackage c\n\nclass D"))
                .isEqualTo("a.b.c");
        assertThat(ImportScanner.declared(Language.SCALA, "package a.b\n\npackage object c {"))
                .isEqualTo("a.b");
    }

    @Test
    void go() {
        imports(
                Language.GO,
                """
                package main

                import "fmt"
                import x "a.com/b/c-go"
                import (
                    "os" // (not this)
                    . "d.com/e"
                    _ `f.com/g`
                )
                var s = "no"
                """,
                "fmt",
                "a.com/b/c-go",
                "os",
                "d.com/e",
                "f.com/g");
        assertThat(ImportScanner.declared(Language.GO, "// doc\npackage llm\n")).isEqualTo("llm");
    }

    @Test
    void csharp() {
        imports(
                Language.CSHARP,
                """
                using System;
                global using A.B.C;
                using static D.E.F;
                using G = H.I.J;
                using L = System.Collections.Generic.List<int>;
                namespace Acme.App;
                class X { void M() { using var s = new T(); using (var t = U()) { } } }
                """,
                "System",
                "A.B.C",
                "D.E.F",
                "H.I.J",
                "System.Collections.Generic.List");
        assertThat(ImportScanner.declared(Language.CSHARP, "using A;\nnamespace B.C\n{\n}"))
                .isEqualTo("B.C");
    }

    @Test
    void ruby() {
        imports(
                Language.RUBY,
                """
                require 'a/b'
                require_relative "c/d"
                require_relative '../e'
                  autoload :F, "f/g"
                load("h.rb")
                require "#{dir}/x"
                requires 'no'
                """,
                "a/b",
                "./c/d",
                "../e",
                "f/g",
                "h.rb");
    }

    @Test
    void rust() {
        imports(
                Language.RUST,
                """
                use a::b::C;
                pub use d::{self, e::F as G, h::{I, J}};
                pub(crate) use crate::k::*;
                use ::l::M;
                mod n;
                mod inline { use o::P; }
                extern crate q;
                """,
                "a::b::C",
                "d",
                "d::e::F",
                "d::h::I",
                "d::h::J",
                "crate::k",
                "l::M",
                "self::n",
                "o::P",
                "q");
    }

    @Test
    void php() {
        imports(
                Language.PHP,
                """
                <?php
                namespace App\\Services;
                use A\\B\\C;
                use D\\E as F, G\\H;
                use function I\\j;
                use K\\{L, M\\N as O};
                use \\P\\Q;
                $f = function () use ($x) { return 1; };
                require_once __DIR__ . '/vendor/autoload.php';
                include("r.php");
                """,
                "A\\B\\C",
                "D\\E",
                "G\\H",
                "I\\j",
                "K\\L",
                "K\\M\\N",
                "P\\Q",
                "/vendor/autoload.php",
                "r.php");
        assertThat(ImportScanner.declared(Language.PHP, "<?php namespace A\\B;")).isEqualTo("A\\B");
    }

    @Test
    void swiftDartAndElixir() {
        imports(
                Language.SWIFT,
                """
                import Foundation
                @testable import App
                @_exported import struct A.B
                public import C
                important()
                """,
                "Foundation",
                "App",
                "A.B",
                "C");
        imports(
                Language.DART,
                """
                library acme;
                import 'package:a/b.dart' as b;
                export "c.dart" show D;
                part 'e.g.dart';
                """,
                "package:a/b.dart",
                "c.dart",
                "e.g.dart");
        imports(
                Language.ELIXIR,
                """
                defmodule Acme.App do
                  alias A.B
                  alias C.{D, E.F}
                  alias G.H, as: I
                  use J.K, opt: 1
                  import L
                  require Logger
                end
                """,
                "A.B",
                "C.D",
                "C.E.F",
                "G.H",
                "J.K",
                "L",
                "Logger");
        assertThat(ImportScanner.declared(Language.ELIXIR, "defmodule A.B do\nend"))
                .isEqualTo("A.B");
        assertThat(ImportScanner.declared(Language.DART, "library a.b;")).isEqualTo("a.b");
    }

    @Test
    void otherFilesImportNothing() {
        imports(Language.SQL, "import a");
        imports(Language.YAML, "import: a");
        assertThat(ImportScanner.declared(Language.PYTHON, "package a")).isNull();
    }

    /** What would take a careless pattern hours takes no longer than other text. */
    @ParameterizedTest
    @EnumSource(Language.class)
    @Timeout(60)
    void hostileTextIsReadInLinearTime(Language language) {
        List<String> units =
                List.of(
                        "import ",
                        "from ",
                        "import {",
                        "{",
                        "use a::{",
                        "use A\\{",
                        "\"",
                        "(",
                        "'",
                        "import (",
                        "\\",
                        "package ",
                        "from . import (a,",
                        "require('",
                        "import a,",
                        ";",
                        ":",
                        "\n",
                        " ",
                        "using a = ",
                        "import_module(",
                        "@a ",
                        "/* ");
        Random random = new Random(3);
        StringBuilder mix = new StringBuilder();
        for (String unit : units) {
            String text = unit.repeat(100_000 / unit.length());
            assertThat(ImportScanner.modules(language, text)).doesNotContainNull();
            assertThat(ImportScanner.declared(language, text)).isNotEqualTo("");
        }
        while (mix.length() < 100_000) {
            mix.append(units.get(random.nextInt(units.size())));
        }
        assertThat(ImportScanner.modules(language, mix)).doesNotContainNull();
    }

    private static void imports(Language language, String code, String... modules) {
        assertThat(ImportScanner.modules(language, code)).containsExactly(modules);
    }
}
