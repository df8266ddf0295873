/**
 * A checkout on disk: the walk, ignore rules, language by name and content, Git facts, and reading
 * files safely.
 *
 * <p>Nothing here knows what a language means, let alone a vendor. The tree is untrusted: reads are
 * bounded, links are never followed out of the root, nothing is written.
 *
 * <p>Git's ignore rules hold as they do for Git: in a repository, for what it does not track. A
 * tree without one was handed on by somebody, and all of it is read.
 */
@NullMarked
package dev.unmoor.source;

import org.jspecify.annotations.NullMarked;
