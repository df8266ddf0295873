#!/bin/sh
# Starts Unmoor. Takes the place of the launcher that jpackage makes, which asks rpm and dpkg whom it
# belongs to at every start: that alone takes longer than a command.
self=$0
[ -L "$self" ] && self=$(readlink -f -- "$self")
case $self in
    */*) bin=${self%/*} ;;
    *) bin=. ;;
esac
lib=$(cd "$bin/../lib" && pwd) || exit 1
app=$lib/app
unset JDK_JAVA_OPTIONS
exec "$lib/runtime/bin/java" @OPTIONS@ -cp "@CLASSPATH@" @MAIN@ "$@"
