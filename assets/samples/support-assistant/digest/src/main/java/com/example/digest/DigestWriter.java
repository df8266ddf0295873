package com.example.digest;

import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;

/** Writes the team's digest of the day. */
interface DigestWriter {

    @SystemMessage("""
            You write the internal digest of a support team.
            Group the tickets by cause, most frequent first. Name numbers, not feelings.
            """)
    @UserMessage("Tickets of {{day}}:\n{{tickets}}")
    String write(@V("day") String day, @V("tickets") String tickets);
}
