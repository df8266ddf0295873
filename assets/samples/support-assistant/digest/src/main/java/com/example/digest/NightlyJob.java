package com.example.digest;

import dev.langchain4j.service.AiServices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Runs once a night: reads the day's tickets, writes the digest, translates it. */
public final class NightlyJob {

    public static void main(String[] arguments) throws Exception {
        Path tickets = Path.of(arguments[0]);
        DigestWriter writer = AiServices.create(DigestWriter.class, Models.chat());
        String digest = writer.write(LocalDate.now().toString(), Files.readString(tickets));
        Files.writeString(tickets.resolveSibling("digest.md"), digest);
        Translator translator = new Translator();
        for (String language : List.of("German", "Polish")) {
            Files.writeString(
                    tickets.resolveSibling("digest-" + language + ".md"),
                    translator.translate(digest, language));
        }
    }
}
