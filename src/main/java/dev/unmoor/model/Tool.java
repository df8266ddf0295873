package dev.unmoor.model;

/** The program that wrote a document: name, version, and the date of its catalog. */
public record Tool(String name, String version, String catalog) {}
