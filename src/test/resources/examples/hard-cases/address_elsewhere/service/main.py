from .config import BASE
from .remote import Remote


def build(session):
    return Remote(session, base_url=BASE)
