package dev.unmoor.syntax;

import org.jspecify.annotations.Nullable;

/**
 * One name, or all names, brought in from a module. A statement that brings in three names gives
 * three, with the same {@code statement}.
 *
 * <pre>
 * import a.b.c                  module a.b.c  name –        local a
 * import a.b as x               module a.b    name –        local x
 * from a.b import C as D        module a.b    name C        local D
 * from .b import *              module .b     wildcard
 * import X from "m"             module m      name default  local X
 * import * as X from "m"        module m      name –        local X
 * const { A: B } = require("m") module m      name A        local B
 * await import("m")             module m      name –        local –
 * import a.b.C;  (Java)         module a.b    name C        local C
 * import static a.B.c;          module a.b.B  name c        local c
 * import a.b.*;                 module a.b    wildcard
 * import x "h/y/go-z"  (Go)     module h/y/go-z             local x (without x: z, the likely name)
 * using A.B;  (C#)              module A.B    wildcard
 * use a::{b::C}  (Rust)         module a::b   name C        local C
 * use A\B\C;  (PHP)             module A\B    name C        local C
 * require "x"  (Ruby)           module x      wildcard
 * </pre>
 *
 * @param module the module as written
 * @param name the name taken from it; null for the module itself
 * @param local the name it has in this file; empty for none
 * @param wildcard whether all names come in
 * @param reexport whether it is exported again at once ({@code export … from})
 * @param typeOnly whether only types come in ({@code import type})
 * @param span where the name stands
 * @param statement the whole statement
 */
public record Import(
        String module,
        @Nullable String name,
        String local,
        boolean wildcard,
        boolean reexport,
        boolean typeOnly,
        Span span,
        Span statement) {}
