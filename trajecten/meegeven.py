"""The own data on paper, for somebody without account, who sits beside the begeleider and asks for it.

It is the right of the person to get all of it, also what this begeleider may not read alone. So the database shows it
for this one page, and the access log says that the two were together: the person reads that on the same paper.
"""

from collections.abc import Iterable

from participatie.muur import systeemcontext
from trajecten.eigen_gegevens import Eigenaar, Gegevens, Tabel
from trajecten.models import Inwoner
from trajecten.wie_heeft_gekeken import Regel, gekeken_naar, in_woorden


def gekeken_op_papier(inwoner: Inwoner) -> list[Regel]:
    with systeemcontext("somebody without account gets on paper who looked"):
        return in_woorden(gekeken_naar(inwoner), lezer=inwoner)


def samen_op_papier(sets: Iterable[Gegevens], eigenaar: Eigenaar) -> list[tuple[Gegevens, Tabel]]:
    with systeemcontext("somebody without account gets the own data on paper"):
        return [(gegevens, gegevens.in_woorden(gegevens.rijen(eigenaar))) for gegevens in sets]
