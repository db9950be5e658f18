"""How letters and prep sheets look unless another design is chosen for one."""

from __future__ import annotations

from apptracker.domain.documents import DESIGNS
from apptracker.ui.context import Context
from apptracker.ui.settings.section import Choice, Facts, Section
from apptracker.ui.widgets.basics import label


class Letters(Section):
    name = "Letters and prep sheets"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.choice = Choice("Design", [(design.id, design.name) for design in DESIGNS], self._on_chosen)
        self._about = label("", "muted", wrap=True)
        self.body.addWidget(label("Design", "label"))
        self.body.addWidget(self.choice)
        self.body.addWidget(self._about)

    def show_facts(self, now: Facts) -> None:
        chosen = next(design for design in DESIGNS if design.id == now.design)
        self.choice.show_choice(chosen.id)
        self._about.setText(f"{chosen.description} One letter can have another: choose it beside the letter.")

    def _on_chosen(self, design: str) -> None:
        from apptracker.services import settings

        name = next(each.name for each in DESIGNS if each.id == design)
        words = f"Letters and prep sheets have the {name} design from now on"
        self.context.ops.change(lambda db: settings.set_design(db, design), owner=self, toast=words)
