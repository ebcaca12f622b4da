"""Names of people who do not exist."""

from collections.abc import Iterator

from participatie.demo import toeval

VOORNAMEN = """
Aafke Abel Ahmed Aletta Amina Arend Auke Baukje Berber Boukje Carlijn Claske Daan Dineke Doutzen Eelke Elif Emiel
Esma Evert Fenna Fokke Folkert Geertje Gerben Gijs Hanneke Harmen Hatice Hiske Idske Imke Iwan Jacoba Janneke Jesse
Jildou Jorrit Karima Karst Keimpe Klaske Lammert Leona Lieuwe Lotte Maaike Mahmoud Marije Meindert Menno Mirjam Nadia
Oane Omar Pieter Pytrik Rieuwert Rinske Roelie Samira Selma Sipke Sjoukje Stefan Tamara Teun Tineke Tsjikke Ulbe Vera
Wilma Wouter Yde Ymkje Youssef Zwanet
""".split()  # noqa: SIM905

ACHTERNAMEN = """
Akkerman Algra Atema Bakker Bangma Beukema Bijlstra Boelens Bokma Bolhuis Cnossen Dantuma Demir Douma Eizenga Fokkema
Gerritsma Groenhof Haagsma Haanstra Haddad Heeringa Idsardi Jagersma Jonker Kaya Kooistra Kuipers Lanting Leistra
Lolkema Mulder Nauta Noordhof Offringa Okkema Osinga Paauwe Pultrum Ramdin Reitsma Rinsma Roorda Schaafsma Sikkema
Smeding Steenbeek Sterkenburg Talsma Tadema Uilkema Visser Vlietstra Wagenaar Walstra Westerhof Wijnja Yilmaz Zandstra
Zijlstra
""".split()  # noqa: SIM905


def nieuwe_namen(netwerk: str) -> Iterator[str]:
    """Yield names, each once, in the same order every time."""
    dobbelsteen = toeval("namen", netwerk)
    mogelijk = [f"{voornaam} {achternaam}" for voornaam in VOORNAMEN for achternaam in ACHTERNAMEN]
    dobbelsteen.shuffle(mogelijk)
    yield from mogelijk


def mailadres(naam: str, netwerk: str) -> str:
    return f"{naam.lower().replace(' ', '.')}@{netwerk}.demo.example"
