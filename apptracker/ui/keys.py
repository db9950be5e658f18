"""The keys a person has chosen for actions, in place of the usual ones. They belong to the machine, so they stand in
the window's own settings, ``keys.<action>``, in Qt's portable form."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.ui.actions import Spec
    from apptracker.ui.state import WindowState

_PREFIX = "keys."
_chosen: dict[str, tuple[str, ...]] = {}  # of this process, as its actions are
#: Keys that fields, lists and dialogs need for themselves.
_NEEDED = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Space,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
#: What editing text needs, with Ctrl or Cmd.
_EDITING = ("A", "C", "X")


class Verdict(NamedTuple):
    """Whether an action can have a key: why not ("" where it can), and whose key it is until then."""

    why_not: str = ""
    taken_from: Spec | None = None


def in_force(action_id: str, usual: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of an action now."""
    return _chosen.get(action_id, usual)


def differ(action_id: str) -> bool:
    """Whether the person chose the keys of this action."""
    return action_id in _chosen


def recall(state: WindowState, specs: tuple[Spec, ...]) -> None:
    """What was chosen on this machine before; what cannot be read is as if it had not been chosen."""
    _chosen.clear()
    for spec in specs:
        if state.has(_PREFIX + spec.id) and spec.scope != "view":
            _chosen[spec.id] = tuple(key for key in state.texts(_PREFIX + spec.id) if QKeySequence(key).count() == 1)


def choose(state: WindowState, action_id: str, chosen: tuple[str, ...] | None) -> None:
    """These keys from now on, none at all where empty; None for the usual ones."""
    if chosen is None:
        _chosen.pop(action_id, None)
        state.drop(_PREFIX + action_id)
    else:
        _chosen[action_id] = chosen
        state.put(_PREFIX + action_id, list(chosen))
    state.save()


def all_chosen() -> dict[str, tuple[str, ...]]:
    """Everything the person chose, by action."""
    return dict(_chosen)


def judge(spec: Spec, sequence: QKeySequence, specs: tuple[Spec, ...]) -> Verdict:
    """Whether an action may have a key, and which other one would lose it."""
    if sequence.count() != 1:
        return Verdict(tr("Press one key, together with Ctrl, Alt or Shift if you like."))
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # it is
    key, modifiers = pressed.key(), pressed.keyboardModifiers()
    held = bool(modifiers & _MODIFIERS)
    name = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    if key in _NEEDED and not held:
        return Verdict(tr("{key} is needed in fields and lists. Add Ctrl or Alt.", key=name))
    if not held and not _is_function(pressed) and not spec.bare:
        return Verdict(tr("A letter alone would act while you type. Add Ctrl or Alt."))
    portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    if portable in {f"Ctrl+{letter}" for letter in _EDITING}:
        return Verdict(tr("{key} is needed for editing text.", key=name))
    for other in specs:
        if other.id != spec.id and portable in map(_portable, other.keys) and _meet(spec, other):
            if other.scope == "view":
                return Verdict(tr("{key} is needed for “{action}”.", key=name, action=other.text))
            return Verdict(taken_from=other)
    return Verdict()


def without(spec: Spec, sequence: QKeySequence) -> tuple[str, ...]:
    """The keys an action is left with when it gives one away."""
    given = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return tuple(key for key in spec.keys if _portable(key) != given)


def _portable(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def _is_function(pressed: QKeyCombination) -> bool:
    return Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35 or pressed.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Insert}


def _meet(one: Spec, other: Spec) -> bool:
    """Whether both may wait for a key at the same time: pages of their own never do."""
    return "page" not in (one.scope, other.scope) or one.scope != other.scope or one.heading == other.heading
