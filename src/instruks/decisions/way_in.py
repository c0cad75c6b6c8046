"""Is the way in one that the agreement accepts?"""

from collections.abc import Iterator
from enum import StrEnum

from instruks.agreement.terms.access import WAY_IN, WayIn
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.listing import in_a_row
from instruks.decisions.ruling import Because, Verdict
from instruks.texts.citation import Citation
from instruks.texts.sentence import say


class Network(StrEnum):
    """Over which network somebody comes in."""

    CLOSED = "closed network"
    VPN = "vpn"
    INTERNET = "internet"


ACCEPTED_AS = {Network.CLOSED: WayIn.CLOSED_NETWORK, Network.VPN: WayIn.VPN_TWO_FACTORS}


def way_in(network: Network | None, second_factor: bool | None, terms: Terms) -> Iterator[Because]:
    """Whether the login comes by an accepted way; a VPN counts only with a second factor.

    Says nothing where the agreement names no ways in.
    """
    accepted = terms.all(WAY_IN)
    open_ones = say("one of: {ways}", ways=in_a_row(each.value for each in accepted))
    if network is None:
        for clause in {each.clause for each in accepted}:
            yield Because(
                Verdict.UNSETTLED,
                clause,
                say("Nobody has said over which network the login comes."),
                unless=open_ones,
            )
        return
    fitting = [each for each in accepted if each.value is ACCEPTED_AS.get(network)]
    for each in fitting:
        yield _over(network, second_factor, each.clause)
    if not fitting:
        for clause in {each.clause for each in accepted}:
            yield Because(
                Verdict.MUST_NOT,
                clause,
                say("`{network}` is no way in that is agreed.", network=network),
                unless=open_ones,
            )


def _over(network: Network, second_factor: bool | None, clause: Citation) -> Because:
    if network is Network.VPN and not second_factor:
        return Because(
            Verdict.UNSETTLED if second_factor is None else Verdict.MUST_NOT,
            clause,
            say("A VPN is a way in with two factors only."),
            unless=say("a second factor"),
        )
    return Because(
        Verdict.MAY,
        clause,
        say("The login comes by `{network}`, which is agreed.", network=network),
    )
