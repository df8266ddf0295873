/**
 * C# to facts.
 *
 * <p>Namespaces are flattened: the file's first one is its module. {@code Task} vanishes with
 * {@code await}, {@code new()} takes the type around it, initialisers are named arguments. An
 * extension method carries the parameter it extends as its receiver, which is {@code self} in it. A
 * call with generic arguments alone, {@code services.Get<T>()}, has them as its arguments. A {@code
 * global using} is marked as exported again, for it holds in every file of its project.
 */
@NullMarked
package dev.unmoor.syntax.csharp;

import org.jspecify.annotations.NullMarked;
