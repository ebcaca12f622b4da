"""For which days the KPI is counted for who sees no people: whole quarters, so that no two questions lie a day apart.

From two rows of figures that differ by one day can be read what changed for the one person who was measured that day,
also when they are rounded. So a day stands for its quarter, or over a network for its year (domain.md 5.9).
"""

from datetime import date

from participatie.periodes import DAG, jaar, kwartaal


def hele_kwartalen(van: date, tot: date) -> tuple[date, date]:
    return kwartaal(van).van, kwartaal(tot).tot


def hele_jaren(van: date, tot: date) -> tuple[date, date]:
    return jaar(van).van, jaar(tot).tot


def ernaast(van: date, tot: date) -> list[tuple[date, date]]:
    """Return the periods with which somebody would compare whole quarters: the years, and one quarter more or less."""
    begin = [kwartaal(van - DAG).van, kwartaal(van).tot + DAG]
    einde = [kwartaal(tot).van - DAG, kwartaal(tot + DAG).tot]
    rond_om = [hele_jaren(van, tot), *((dag, tot) for dag in begin), *((van, dag) for dag in einde)]
    return [(eerst, laatst) for eerst, laatst in dict.fromkeys(rond_om) if eerst < laatst]
