/**
 * JavaScript and TypeScript to facts, with JSX, and the script blocks of Vue and Svelte.
 *
 * <p>Both module systems come out the same: {@code module.exports = x} is the default export, and
 * where {@code x} is an object literal its properties are exports too. Types say no more than what
 * a resolver can follow: names, fields and generic arguments; {@code Promise} vanishes with {@code
 * await}. Where modules are looked up (extensions, {@code index} files, path aliases, workspaces)
 * is not known here.
 */
@NullMarked
package dev.unmoor.syntax.javascript;

import org.jspecify.annotations.NullMarked;
