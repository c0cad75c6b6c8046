"""How these tests ask: the way a person does, field by field, and read the clauses that decide."""

from instruks.decisions.questions import QUESTIONS, read_answers


def may(slug, standing, **values):
    """The ruling on a question as people write it: `may("place", it_services(), country="SE")`."""
    question = QUESTIONS[slug]
    return question.answer(read_answers(question, values, standing), standing)


def answer(slug, standing, **values):
    """The verdict and the clauses that decide: `("may", ["IT-ydelser C.5"])`."""
    ruling = may(slug, standing, **values)
    return str(ruling.verdict), list(dict.fromkeys(str(each.clause) for each in ruling.because))


def verdict(slug, standing, **values):
    """The verdict alone."""
    return str(may(slug, standing, **values).verdict)
