package dev.unmoor.desktop.preferences;

/** Where the window was, in screen pixels. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
