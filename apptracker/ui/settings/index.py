"""Every setting by name, with what else people call it: the settings page and the palette find them with this table.

Plain data, no Qt: the palette reads it without the page. ``Navigator.go("settings:density")`` opens the page there.
"""

from __future__ import annotations

from typing import NamedTuple

from apptracker.ui.tr import mark, tr


class Group(NamedTuple):
    """A section of the settings page."""

    id: str
    name: str
    icon: str


class Setting(NamedTuple):
    """``words``: what else people type who look for it, apart from its name and its group's."""

    id: str
    name: str
    group: str
    words: str = ""


GROUPS = (
    Group("appearance", mark("Appearance"), "appearance"),
    Group("formats", mark("Region and time"), "globe"),
    Group("stages", mark("Stages"), "stage"),
    Group("follow-ups", mark("Follow-ups"), "steps"),
    Group("notifications", mark("Notifications"), "reminder"),
    Group("documents", mark("Documents"), "letter"),
    Group("folder", mark("Watched folder"), "folder"),
    Group("shortcuts", mark("Shortcuts"), "keyboard"),
    Group("privacy", mark("Privacy"), "shield"),
    Group("data", mark("Data"), "database"),
    Group("about", mark("About"), "info"),
)

SETTINGS = (
    Setting("theme", mark("Theme"), "appearance", mark("dark mode light night high contrast colors look")),
    Setting("accent", mark("Accent color"), "appearance", mark("colour hue tint highlight blue green purple")),
    Setting("density", mark("Density"), "appearance", mark("compact comfortable spacing row height tight dense")),
    Setting("font-size", mark("Font size"), "appearance", mark("text size larger smaller zoom scale letters")),
    Setting("motion", mark("Motion"), "appearance", mark("animation reduced motion effects movement scrolling")),
    Setting("sidebar", mark("Sidebar"), "appearance", mark("navigation pages menu fold collapse icons")),
    Setting("start-page", mark("Start with"), "appearance", mark("start page first page open launch home")),
    Setting("language", mark("Language"), "formats", mark("español Spanish English translation idioma words")),
    Setting("region", mark("Region"), "formats", mark("country locale format numbers dates money")),
    Setting("clock", mark("Clock"), "formats", mark("12-hour 24-hour am pm time format military")),
    Setting("first-day", mark("First day of the week"), "formats", mark("week starts Monday Sunday Saturday calendar")),
    Setting("currency", mark("Currency"), "formats", mark("money dollar euro pound pay salary wage")),
    Setting("time-zone", mark("Time zone"), "formats", mark("clock place city UTC interviews")),
    Setting("weekend", mark("Days you are free"), "formats", mark("weekend working days work week")),
    Setting("holidays", mark("Public holidays"), "formats", mark("bank holidays free days country")),
    Setting("stages", mark("Stages"), "stages", mark("columns board pipeline status steps rename order hide add")),
    Setting("rules", mark("Follow-up rules"), "follow-ups", mark("reminders automatic remind after applying")),
    Setting("quiet", mark("When silence counts"), "follow-ups", mark("gone quiet ghosted no response working days")),
    Setting("goal", mark("Applications a week"), "follow-ups", mark("weekly goal target")),
    Setting("notify", mark("Notifications"), "notifications", mark("tell me alert pop-up sound morning test")),
    Setting("quiet-hours", mark("Quiet hours"), "notifications", mark("do not disturb night silent")),
    Setting("neutral", mark("Leave out names and texts"), "notifications", mark("privacy neutral hide screen")),
    Setting("background", mark("In the background"), "notifications", mark("login start closed tray autostart cron")),
    Setting("phone", mark("Calendar on your phone"), "notifications", mark("ics iCal export alarms Google Outlook")),
    Setting(
        "design", mark("Design"), "documents", mark("letters prep sheets look font typeface classic modern layout")
    ),
    Setting("paper", mark("Paper size"), "documents", mark("A4 letter print page format PDF")),
    Setting("templates", mark("Letter templates"), "documents", mark("cover letter text wording")),
    Setting("spelling", mark("Spelling"), "documents", mark("dictionary words spell check typos")),
    Setting("watch", mark("Watched folder"), "folder", mark("downloads postings arrive automatic import")),
    Setting("shortcuts", mark("Keyboard shortcuts"), "shortcuts", mark("keys hotkeys bindings rebind change")),
    Setting(
        "lock",
        mark("Lock with a passphrase"),
        "privacy",
        mark("password encrypt encryption shared computer secret PIN"),
    ),
    Setting("place", mark("Data folder"), "data", mark("location where stored files database open")),
    Setting("move", mark("Move the data"), "data", mark("another folder disk cloud drive place")),
    Setting("portable", mark("Carry the data with the program"), "data", mark("portable USB stick memory key")),
    Setting("backup", mark("Backups"), "data", mark("back up restore copy safety")),
    Setting("samples", mark("Sample data"), "data", mark("demo example try remove")),
    Setting("health", mark("Health of the data"), "data", mark("check repair damaged integrity")),
    Setting("about", mark("About"), "about", mark("version license privacy network")),
)

BY_ID = {setting.id: setting for setting in SETTINGS}


def find(text: str) -> list[Setting]:
    """The settings that have, for every word typed, a word that begins so; those first whose name has it."""
    typed = text.casefold().split()
    found: list[tuple[int, Setting]] = []
    for setting in SETTINGS:
        name = tr(setting.name).casefold().split()
        group = tr(next(group.name for group in GROUPS if group.id == setting.group)).casefold().split()
        other = tr(setting.words).casefold().split() if setting.words else []
        if all(any(word.startswith(each) for word in (*name, *group, *other)) for each in typed):
            in_name = all(any(word.startswith(each) for word in name) for each in typed)
            found.append((0 if in_name else 1, setting))
    return [setting for _, setting in sorted(found, key=lambda pair: pair[0])]
