"""What is written in the form of a plan, and what is wrong with it?"""

from dataclasses import dataclass, field
from datetime import date

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from instruks.agreement.facts.territories import country
from instruks.deadlines.calendar import NoCalendar, public_holidays
from instruks.decisions.change import Plan
from instruks.faces.console.spoken import why

LONGEST = 200
NEEDED = {
    "name": gettext_lazy("Write the sub-processor's name."),
    "activity": gettext_lazy("Write what it is to do, as `host` or `backup`."),
    "from": gettext_lazy("Write the first day of use."),
}
NAMES = ("name", "country", "activity", "from", "told", "approved", "urgent")


@dataclass(frozen=True)
class PlanForm:
    """The form as it was sent; `plan` is there when nothing is wrong."""

    given: dict[str, str]
    wrong: dict[str, str] = field(default_factory=dict)
    plan: Plan | None = None

    @property
    def sent(self) -> bool:
        """Whether somebody has sent it."""
        return any(self.given.values())


def read_plan(query: QueryDict, today: date) -> PlanForm:
    """The plan, or what is wrong beside each field. A notice not dated is received today."""
    given = {name: query.get(name, "").strip()[:LONGEST] for name in NAMES}
    if not any(given.values()):
        return PlanForm(given)
    wrong = {name: str(what) for name, what in NEEDED.items() if not given[name]}
    code = country(given["country"]) or country(given["country"].upper())
    if code is None:
        wrong["country"] = (
            _("`%s` is no country we know; write its name or code, as DK") % given["country"]
        )
    days = {name: _day(given[name]) for name in ("from", "told", "approved")}
    wrong |= {
        name: _("`%s` is no day; write it as 2026-12-01") % given[name]
        for name, day in days.items()
        if given[name] and day is None
    }
    wrong |= {name: beyond for name, day in days.items() if day and (beyond := _beyond(day))}
    if wrong or code is None or days["from"] is None:
        return PlanForm(given, wrong)
    return PlanForm(
        given,
        plan=Plan(
            given["name"],
            code,
            given["activity"],
            days["from"],
            days["told"] or today,
            approved_on=days["approved"],
            urgent=given["urgent"],
        ),
    )


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _beyond(day: date) -> str:
    """Why nothing can be counted from this day or in the year after it; or nothing."""
    try:
        for year in (day.year, day.year + 1):
            public_holidays(year)
    except NoCalendar as error:
        return why(error)
    return ""
