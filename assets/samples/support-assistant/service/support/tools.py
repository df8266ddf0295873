"""What the assistant may do on its own."""

TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "find_order",
            "description": "Look up an order of the customer by its number.",
            "strict": True,
            "parameters": {
                "type": "object",
                "properties": {"number": {"type": "string"}},
                "required": ["number"],
                "additionalProperties": False,
            },
        },
    },
    {
        "type": "function",
        "function": {
            "name": "hand_over",
            "description": "Hand the conversation to a person of the given team.",
            "parameters": {
                "type": "object",
                "properties": {
                    "team": {"type": "string", "enum": ["billing", "technical", "account"]},
                    "reason": {"type": "string"},
                },
                "required": ["team", "reason"],
            },
        },
    },
]

TICKET_SCHEMA = {
    "name": "ticket",
    "strict": True,
    "schema": {
        "type": "object",
        "properties": {
            "subject": {"type": "string"},
            "mood": {"type": "string", "enum": ["calm", "annoyed", "angry"]},
            "urgent": {"type": "boolean"},
        },
        "required": ["subject", "mood", "urgent"],
        "additionalProperties": False,
    },
}
