"""What a row can do that is taken away without being gone: put back, for as long as it is kept."""

from datetime import datetime


class MetWeghalen:
    """A model with a moment of being taken away, in the field that `weg_veld` names."""

    weg_veld = "weg_op"

    def haal_weg(self, *, nu: datetime) -> None:
        self._zet(self.weg_veld, nu)

    def zet_terug(self) -> None:
        self._zet(self.weg_veld, None)

    def _zet(self, veld: str, op: datetime | None) -> None:
        setattr(self, veld, op)
        self.save(update_fields=[veld])


class MetStoppen:
    """A model with `gestopt_op`: it takes part no more, until it goes on."""

    def stop(self, *, nu: datetime) -> None:
        self.gestopt_op = nu
        self.save(update_fields=["gestopt_op"])

    def hervat(self) -> None:
        self.gestopt_op = None
        self.save(update_fields=["gestopt_op"])
