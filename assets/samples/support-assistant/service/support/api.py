"""The HTTP surface of the service."""

from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from .answers import answer, explain_escalation, read_ticket, route
from .faq import ask
from .summaries import summarise

app = FastAPI(title="Support assistant")


class Question(BaseModel):
    text: str
    history: list[dict] = []


class Ticket(BaseModel):
    text: str
    confidential: bool = False


@app.post("/answers")
def post_answer(question: Question) -> StreamingResponse:
    return StreamingResponse(answer(question.text, question.history), media_type="text/plain")


@app.post("/tickets")
def post_ticket(ticket: Ticket) -> dict:
    return {
        "team": route(ticket.text),
        "facts": read_ticket(ticket.text),
        "summary": summarise(ticket.text, ticket.confidential),
    }


@app.post("/escalations")
def post_escalation(ticket: Ticket) -> dict:
    return {"explanation": explain_escalation(ticket.text)}


@app.get("/faq")
def get_faq(question: str) -> dict:
    return {"answer": ask(question)}
