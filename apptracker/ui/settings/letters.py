"""How letters and prep sheets look unless another design is chosen for one, and the paper they are for."""

from __future__ import annotations

from apptracker.domain.documents import DESIGNS
from apptracker.ui.context import Context
from apptracker.ui.language import said
from apptracker.ui.settings.section import Choice, Facts, Section
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import label

_PAPERS = (("", mark("As usual in your country")), ("a4", mark("A4")), ("us-letter", mark("US Letter")))


class Letters(Section):
    name = mark("Letters and prep sheets")
    settings = ("design", "paper")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.choice = Choice(tr("Design"), [(design.id, said(design.name)) for design in DESIGNS], self._on_chosen)
        self._about = label("", "muted", wrap=True)
        self.body.addWidget(label(tr("Design"), "label"))
        self.body.addWidget(self.choice)
        self.body.addWidget(self._about)
        self.paper = Choice(tr("Paper size"), [(size, tr(words)) for size, words in _PAPERS], self._on_paper)
        self.parts |= {"design": self.choice, "paper": self.paper}
        self._usual = label("", "muted", wrap=True)
        self.body.addWidget(label(tr("Paper size"), "label"))
        self.body.addWidget(self.paper)
        self.body.addWidget(self._usual)

    def show_facts(self, now: Facts) -> None:
        chosen = next(design for design in DESIGNS if design.id == now.design)
        self.choice.show_choice(chosen.id)
        self._about.setText(
            tr("{about} One letter can have another: choose it beside the letter.", about=said(chosen.description))
        )
        self.paper.show_choice(now.paper)
        usual = next(tr(words) for size, words in _PAPERS if size == now.usual_paper)
        self._usual.setText(tr("Usual in your country, as your profile has it: {paper}.", paper=usual))

    def _on_chosen(self, design: str) -> None:
        from apptracker.services import settings

        name = next(each.name for each in DESIGNS if each.id == design)
        words = tr("Letters and prep sheets have the {design} design from now on", design=name)
        self.context.ops.change(lambda db: settings.set_design(db, design), owner=self, toast=words)

    def _on_paper(self, paper: str) -> None:
        from apptracker.services import settings

        words = next(tr(words) for size, words in _PAPERS if size == paper)
        toast = (
            tr("Letters and prep sheets are for {paper} from now on", paper=words)
            if paper
            else tr("The paper goes by your country")
        )
        self.context.ops.change(lambda db: settings.set_paper(db, paper), owner=self, toast=toast)
